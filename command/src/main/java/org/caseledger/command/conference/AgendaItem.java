package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One agenda item as the rules of the sitting see it; {@code consents} go with the subjects in order. */
record AgendaItem(
        FileId fileId,
        LegalBasis basis,
        List<PersonId> subjects,
        List<ConsentId> consents,
        Set<StaffId> selected,
        Set<StaffId> invited,
        Map<StaffId, List<Interval>> presence,
        Set<DecisionKind> decided) {

    /** A stay in the room. */
    record Interval(LocalTime enteredAt, LocalTime leftAt) {

        boolean overlaps(Interval other) {
            return enteredAt.isBefore(other.leftAt) && other.enteredAt.isBefore(leftAt);
        }
    }

    AgendaItem {
        subjects = List.copyOf(subjects);
        consents = List.copyOf(consents);
        selected = Set.copyOf(selected);
        invited = Set.copyOf(invited);
        presence = Map.copyOf(presence);
        decided = Set.copyOf(decided);
    }

    static AgendaItem of(AgendaItemSet set) {
        return new AgendaItem(
                set.fileId(),
                set.basis(),
                set.subjects(),
                set.consents(),
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of());
    }

    boolean is106_6() {
        return basis == LegalBasis.SUPPORT_CONFERENCE_106_6;
    }

    boolean mayBeAttendedBy(StaffId staff) {
        return selected.contains(staff) || invited.contains(staff);
    }

    List<Interval> staysOf(StaffId staff) {
        return presence.getOrDefault(staff, List.of());
    }

    AgendaItem selecting(StaffId staff) {
        return with(plus(selected, staff), invited, presence, decided);
    }

    AgendaItem inviting(StaffId staff) {
        return with(selected, plus(invited, staff), presence, decided);
    }

    AgendaItem attendedBy(AttendanceRecorded attended) {
        List<Interval> stays = new ArrayList<>(staysOf(attended.staffId()));
        stays.add(new Interval(attended.enteredAt(), attended.leftAt()));
        Map<StaffId, List<Interval>> all = new HashMap<>(presence);
        all.put(attended.staffId(), List.copyOf(stays));
        return with(selected, invited, all, decided);
    }

    AgendaItem deciding(DecisionKind kind) {
        return with(selected, invited, presence, plus(decided, kind));
    }

    /** The label of what is said in this item: tied to the item, and to the consent where it rests on one. */
    LabelDraft label(ItemId id, List<PersonId> about, Circumstances now) {
        LabelDraft label =
                now.about(fileId, about)
                        .sensitive()
                        .forPurpose(Purpose.PLANNING)
                        .learntIn(id, basis);
        int first = about.isEmpty() ? -1 : subjects.indexOf(about.getFirst());
        return basis == LegalBasis.CONSENT && first >= 0 && first < consents.size()
                ? label.underConsent(consents.get(first))
                : label;
    }

    private AgendaItem with(
            Set<StaffId> selectedNow,
            Set<StaffId> invitedNow,
            Map<StaffId, List<Interval>> presenceNow,
            Set<DecisionKind> decidedNow) {
        return new AgendaItem(
                fileId,
                basis,
                subjects,
                consents,
                selectedNow,
                invitedNow,
                presenceNow,
                decidedNow);
    }

    private static <T> Set<T> plus(Set<T> before, T added) {
        Set<T> all = new HashSet<>(before);
        all.add(added);
        return all;
    }
}
