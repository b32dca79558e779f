package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceAsItHappened;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everybody present in a 106-6 item was a member picked, or a non-member invited, for that item. */
final class EachAttendeeWasChosen implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Recorded<AttendanceRecorded>> stays =
                history.reviewed(AttendanceRecorded.class).stream()
                        .filter(stay -> isConfidential(stay.event(), history))
                        .toList();
        List<Finding> findings =
                stays.stream().flatMap(stay -> finding(stay, history, say).stream()).toList();
        List<Recorded<AttendanceAsItHappened>> afterwards =
                history.reviewed(AttendanceAsItHappened.class);
        return Answer.of(
                Question.Q3,
                stays.size() + afterwards.size(),
                AsItHappenedFindings.after(
                        findings, Question.Q3, afterwards, AttendanceAsItHappened::breaches));
    }

    private static boolean isConfidential(AttendanceRecorded stay, History history) {
        return history.item(stay.itemId())
                .map(item -> item.event().basis() == LegalBasis.SUPPORT_CONFERENCE_106_6)
                .orElse(true);
    }

    private static Optional<Finding> finding(
            Recorded<AttendanceRecorded> stay, History history, Phrases say) {
        String who = say.staff(stay.event().staffId());
        if (isInvited(stay, history)) {
            return Optional.empty();
        }
        Optional<Recorded<AttendeeSelectedForItem>> picked = picked(stay, history);
        if (picked.isEmpty()) {
            String sentence = who + "は、この事案に選ばれも招かれもせずに出席した。";
            return Optional.of(Finding.of(Question.Q3, sentence, stay.line()));
        }
        if (!picked.get().before(stay)) {
            String sentence = who + "をこの事案の出席者に選んだのは、出席の記録より後である。";
            return Optional.of(Finding.of(Question.Q3, sentence, stay.line(), picked.get().line()));
        }
        return isMember(stay.event(), history)
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                Question.Q3,
                                who + "は、会議の日に会議体の構成員でないのに選ばれて出席した。",
                                stay.line(),
                                picked.get().line()));
    }

    private static boolean isInvited(Recorded<AttendanceRecorded> stay, History history) {
        return history.every(NonMemberInvited.class).stream()
                .filter(invited -> invited.event().itemId().equals(stay.event().itemId()))
                .filter(invited -> invited.event().staffId().equals(stay.event().staffId()))
                .anyMatch(invited -> invited.before(stay));
    }

    private static Optional<Recorded<AttendeeSelectedForItem>> picked(
            Recorded<AttendanceRecorded> stay, History history) {
        return history.every(AttendeeSelectedForItem.class).stream()
                .filter(picked -> picked.event().itemId().equals(stay.event().itemId()))
                .filter(picked -> picked.event().staffId().equals(stay.event().staffId()))
                .findFirst();
    }

    private static boolean isMember(AttendanceRecorded stay, History history) {
        Optional<Recorded<AgendaItemSet>> item = history.item(stay.itemId());
        return item.flatMap(set -> history.sitting(set.event().sittingId()))
                .map(sitting ->
                        isMember(
                                history.bodyOf(item.get(), sitting),
                                stay.staffId(),
                                history.dayOf(item.get()),
                                history))
                .orElse(false);
    }

    private static boolean isMember(BodyId body, StaffId staff, LocalDate day, History history) {
        boolean member = false;
        boolean begun = false;
        for (var line : history.every(BodyEvent.class)) {
            switch (line.event()) {
                case MembershipGranted act
                        when act.bodyId().equals(body) && act.staffId().equals(staff) -> {
                    member |= covers(act, day);
                    begun |= !day.isBefore(act.from());
                }
                case MembershipExtended act
                        when act.bodyId().equals(body) && act.staffId().equals(staff) ->
                        member |= begun && !day.isAfter(act.until());
                case MembershipEnded act
                        when act.bodyId().equals(body) && act.staffId().equals(staff) ->
                        member &= day.isBefore(act.endedOn());
                default -> {}
            }
        }
        return member;
    }

    private static boolean covers(MembershipGranted term, LocalDate day) {
        return !day.isBefore(term.from()) && (term.until() == null || !day.isAfter(term.until()));
    }
}
