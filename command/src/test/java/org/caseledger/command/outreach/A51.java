package org.caseledger.command.outreach;

import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.labelled;
import static org.caseledger.command.Town.told;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.outreach.AttemptResult;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.ConnectedToAgency;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.Initiator;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.outreach.OutreachSignalRecorded;
import org.caseledger.events.outreach.RelationJudgedStable;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;

/** The story of a man, 51, whom nobody reaches, told up to a point; each scenario goes on from there. */
final class A51 {
    static final OutreachId OUTREACH = new OutreachId(Town.id(14, 1));
    static final ItemId ITEM = new ItemId(Town.id(4, 1));
    static final ConsentId CONSENT = new ConsentId(Town.id(5, 1));
    static final SittingId SITTING = new SittingId(Town.id(12, 1));
    static final OutreachSignalRecorded SIGNAL =
            new OutreachSignalRecorded(
                    OUTREACH,
                    FILE,
                    SON,
                    SignalSource.AGENCY,
                    told(SON, "気がかり"),
                    SaidBy.agency(Town.CARE_CENTRE),
                    Occurred.onDay(DAY.minusDays(40)));
    static final OutreachOpened OPENED =
            new OutreachOpened(
                    OUTREACH,
                    FILE,
                    SON,
                    SELF_RELIANCE_DESK,
                    OutreachGround.LONG_WITHDRAWN,
                    DAY.minusDays(30));
    static final OutreachPlanMade PLAN =
            new OutreachPlanMade(
                    OUTREACH,
                    FILE,
                    1,
                    true,
                    ITEM,
                    Town.id(7, 1),
                    told(SON, "手紙から"),
                    List.of(),
                    null);
    static final ContactAttempted ATTEMPT =
            new ContactAttempted(
                    OUTREACH,
                    FILE,
                    ContactMeans.LETTER,
                    AttemptResult.NO_ANSWER,
                    Occurred.onDay(DAY.minusDays(20)),
                    null,
                    null);
    static final FirstContactMade CONTACT =
            new FirstContactMade(
                    OUTREACH,
                    FILE,
                    Initiator.PERSON,
                    1,
                    Occurred.onDay(DAY.minusDays(3)),
                    told(SON, "来所"),
                    null);
    static final BasisSwitchedToConsent SWITCHED =
            new BasisSwitchedToConsent(OUTREACH, FILE, CONSENT, Town.id(7, 2), DAY.minusDays(1));
    static final ConnectedToAgency CONNECTED =
            new ConnectedToAgency(OUTREACH, FILE, SELF_RELIANCE_DESK, DAY.minusDays(1));
    static final RelationJudgedStable STABLE =
            new RelationJudgedStable(OUTREACH, FILE, told(SON, "続いている"), DAY.minusDays(1));
    static final OutreachClosed CLOSED = new OutreachClosed(OUTREACH, FILE, told(SON, "終結"), DAY);

    private A51() {}

    static Words words() {
        return new Words("記録");
    }

    static Scenario<OutreachCommand, Outreach, OutreachEvent> given(LedgerEvent... events) {
        return Scenario.of(OutreachCommand.STREAM)
                .by(Town.SELF_RELIANCE_WORKER)
                .given(member(SON, FILE))
                .given(events);
    }

    static Scenario<OutreachCommand, Outreach, OutreachEvent> running() {
        return given(SIGNAL, OPENED);
    }

    static MemberAdded member(PersonId person, FileId file) {
        return new MemberAdded(
                new HouseholdId(Town.id(11, 1)),
                file,
                person,
                told(person, "氏名"),
                null,
                null,
                labelled(person, Relation.values()[0]),
                true,
                DAY.minusDays(50));
    }

    static AgendaItemSet item(LegalBasis basis, FileId file, PersonId... named) {
        return new AgendaItemSet(SITTING, ITEM, file, basis, List.of(named), List.of());
    }

    static DecisionTaken decided(DecisionKind kind, DecisionOutcome outcome) {
        return new DecisionTaken(SITTING, ITEM, FILE, kind, outcome, null, null, told(SON, "要旨"));
    }

    /** This person was asked today for this purpose and agreed. */
    static LedgerEvent[] consent(PersonId person, Purpose purpose) {
        return new LedgerEvent[] {asked(person, purpose), GIVEN};
    }

    /** The man agreed today to planning once more, under this id. */
    static LedgerEvent[] consent(ConsentId renewed) {
        ConsentSought again =
                new ConsentSought(
                        renewed,
                        FILE,
                        SON,
                        Purpose.PLANNING,
                        new Circle(Set.of(SELF_RELIANCE_DESK)),
                        Occurred.onDay(DAY),
                        null);
        return new LedgerEvent[] {
            again,
            new ConsentGiven(
                    renewed,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.SELF,
                    "第3版",
                    DAY,
                    null,
                    null,
                    null)
        };
    }

    static final ConsentGiven GIVEN =
            new ConsentGiven(
                    CONSENT,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.SELF,
                    "第3版",
                    DAY,
                    null,
                    null,
                    null);

    static ConsentSought asked(PersonId person, Purpose purpose) {
        return new ConsentSought(
                CONSENT,
                FILE,
                person,
                purpose,
                new Circle(Set.of(SELF_RELIANCE_DESK)),
                Occurred.onDay(DAY),
                null);
    }
}
