package org.caseledger.command.conference;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A body under consent and 106-6, a sitting of it today, and how far the sitting has come. */
final class Hall {

    static final BodyId BODY = new BodyId(Town.id(11, 1));
    static final SittingId SITTING = new SittingId(Town.id(12, 1));
    static final ItemId ITEM = new ItemId(Town.id(13, 1));
    static final StaffId TEACHER = Town.TEACHER.staff();

    private Hall() {}

    static ConferenceBodyEstablished body(LegalBasis... bases) {
        return new ConferenceBodyEstablished(
                BODY,
                "見本市支援会議",
                Set.of(bases),
                Arrays.stream(bases).map(ConferenceKind::of).collect(Collectors.toSet()),
                Town.WELFARE_SECTION,
                null,
                false,
                "第1版",
                Town.DAY.minusYears(1));
    }

    static ConferenceConvened convened() {
        return new ConferenceConvened(SITTING, BODY, 1, Town.DAY, false);
    }

    static AgendaItemSet item(LegalBasis basis) {
        return new AgendaItemSet(SITTING, ITEM, Town.FILE, basis, List.of(Town.MOTHER), List.of());
    }

    /** The teacher belongs to the body. */
    static MembershipGranted member() {
        return new MembershipGranted(BODY, TEACHER, Town.SCHOOL, Town.DAY.minusYears(1), null);
    }

    static AttendeeSelectedForItem selected() {
        return new AttendeeSelectedForItem(SITTING, ITEM, Town.FILE, TEACHER);
    }

    static AttendanceRecorded attended() {
        return new AttendanceRecorded(
                SITTING, ITEM, Town.FILE, TEACHER, LocalTime.of(10, 0), LocalTime.of(11, 0));
    }

    /** An open sitting with an item on this basis, for which a teacher is picked. */
    static Scenario<SittingCommand, Sitting, SittingEvent> sitting(LegalBasis basis) {
        return Scenario.of(SittingCommand.STREAM)
                .given(
                        body(LegalBasis.CONSENT, LegalBasis.SUPPORT_CONFERENCE_106_6),
                        member(),
                        convened(),
                        item(basis),
                        selected());
    }
}
