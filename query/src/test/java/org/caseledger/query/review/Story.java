package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A history written down event by event, also as no rule would have allowed it. */
final class Story {

    static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    static final FileId FILE = new FileId(id(1));
    static final PersonId PERSON = new PersonId(id(2));
    static final PersonId OTHER_PERSON = new PersonId(id(3));
    static final AgencyId SENDER = new AgencyId(id(4));
    static final AgencyId RECEIVER = new AgencyId(id(5));
    static final AgencyId OUTSIDER = new AgencyId(id(6));
    static final ConsentId CONSENT = new ConsentId(id(7));
    static final BodyId BODY = new BodyId(id(8));
    static final SittingId SITTING = new SittingId(id(9));
    static final ItemId ITEM = new ItemId(id(10));
    static final StaffId MEMBER = new StaffId(id(11));
    static final CaseId CASE = new CaseId(id(12));
    static final MunicipalityCode TOWN = new MunicipalityCode("999997");

    private final List<LedgerLine> lines = new ArrayList<>();

    static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
    }

    static <T> Labelled<T> sealed() {
        return Withheld.notEntitled();
    }

    Story with(LedgerEvent event) {
        long position = lines.size() + 1L;
        var actor = new Actor(TOWN, MEMBER, SENDER, Capacity.COORDINATOR);
        lines.add(
                new LedgerLine(
                        position,
                        id(1000 + (int) position),
                        DAY.atStartOfDay(LedgerLine.TOWN_TIME).toInstant().plusSeconds(position),
                        actor,
                        event));
        return this;
    }

    Story consented(PersonId person, Purpose purpose, AgencyId... circle) {
        return sought(CONSENT, person, purpose, circle).given(CONSENT, DAY.minusDays(5));
    }

    Story sought(ConsentId consent, PersonId person, Purpose purpose, AgencyId... circle) {
        return with(
                new ConsentSought(
                        consent,
                        FILE,
                        person,
                        purpose,
                        new Circle(Set.of(circle)),
                        Occurred.onDay(DAY.minusDays(5)),
                        null));
    }

    Story given(ConsentId consent, LocalDate on) {
        return with(
                new ConsentGiven(
                        consent,
                        FILE,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "1",
                        on,
                        null,
                        null,
                        null));
    }

    Story item(LegalBasis basis, PersonId... subjects) {
        return with(new ConferenceConvened(SITTING, BODY, 1, DAY, false))
                .with(new AgendaItemSet(SITTING, ITEM, FILE, basis, List.of(subjects), List.of()));
    }

    Story worker(AgencyId agency) {
        return with(
                new StaffRegistered(
                        TOWN,
                        MEMBER,
                        agency,
                        sealed(),
                        "相談員",
                        Capacity.AGENCY_WORKER,
                        DAY.minusYears(1)));
    }

    Story member() {
        return with(new MembershipGranted(BODY, MEMBER, RECEIVER, DAY.minusDays(30), null));
    }

    Story selected() {
        return with(new AttendeeSelectedForItem(SITTING, ITEM, FILE, MEMBER));
    }

    Story attended() {
        return with(
                new AttendanceRecorded(
                        SITTING, ITEM, FILE, MEMBER, LocalTime.of(10, 0), LocalTime.of(10, 30)));
    }

    Story shared(PersonId... about) {
        return with(
                new InformationSharedInItem(
                        SITTING,
                        ITEM,
                        FILE,
                        SENDER,
                        List.of(about),
                        sealed(),
                        SaidBy.agency(SENDER)));
    }

    Story decided(DecisionKind kind) {
        return with(
                new DecisionTaken(
                        SITTING, ITEM, FILE, kind, DecisionOutcome.APPROVED, CASE, null, sealed()));
    }

    UUID lastEventId() {
        return lines.getLast().eventId();
    }

    Answer asked(ReviewQuestion question) {
        return question.ask(new History(lines, List.of()), new Names());
    }

    /** Names that show which id they stand for. */
    private static final class Names implements Phrases {
        @Override
        public String words(Labelled<Words> words) {
            return MaskedPhrases.MASK;
        }

        @Override
        public String troubles(Labelled<Troubles> troubles) {
            return MaskedPhrases.MASK;
        }

        @Override
        public String scheme(Labelled<OtherScheme> scheme) {
            return "(制度)";
        }

        @Override
        public <T> String told(Labelled<T> value, Class<T> type, Function<T, String> words) {
            return "(選択肢)";
        }

        @Override
        public String agency(AgencyId agency) {
            return agency.equals(OUTSIDER) ? "範囲外の機関" : "機関";
        }

        @Override
        public String person(PersonId person) {
            return person.equals(PERSON) ? "本人1" : "本人2";
        }

        @Override
        public String staff(StaffId staff) {
            return "職員";
        }
    }
}
