package org.caseledger.query.review;

import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everybody present in a 106-6 item had confirmed secrecy by that day, for the body that sat. */
final class EachAttendeeHadConfirmedSecrecy implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Recorded<AttendanceRecorded>> stays =
                history.reviewed(AttendanceRecorded.class).stream()
                        .filter(stay -> isConfidential(stay.event(), history))
                        .toList();
        List<Finding> findings =
                stays.stream().flatMap(stay -> finding(stay, history, say).stream()).toList();
        return Answer.of(Question.Q4, stays.size(), findings);
    }

    private static boolean isConfidential(AttendanceRecorded stay, History history) {
        return history.item(stay.itemId())
                .filter(item -> item.event().basis() == LegalBasis.SUPPORT_CONFERENCE_106_6)
                .isPresent();
    }

    private static Optional<Finding> finding(
            Recorded<AttendanceRecorded> stay, History history, Phrases say) {
        if (hasConfirmed(stay.event(), history)) {
            return Optional.empty();
        }
        String sentence = say.staff(stay.event().staffId()) + "は、守秘義務を確認しないまま出席した。";
        return Optional.of(Finding.of(Question.Q4, sentence, stay.line()));
    }

    private static boolean hasConfirmed(AttendanceRecorded stay, History history) {
        return history.item(stay.itemId())
                .flatMap(item ->
                        history.sitting(item.event().sittingId())
                                .map(sitting -> history.bodyOf(item, sitting))
                                .map(body ->
                                        hasConfirmed(
                                                body,
                                                stay.staffId(),
                                                history.dayOf(item),
                                                history)))
                .orElse(false);
    }

    private static boolean hasConfirmed(BodyId body, StaffId staff, LocalDate day, History all) {
        return all.every(SecrecyNoticeAcknowledged.class).stream()
                .map(Recorded::event)
                .filter(notice -> notice.bodyId().equals(body) && notice.staffId().equals(staff))
                .anyMatch(notice -> !notice.acknowledgedOn().isAfter(day));
    }
}
