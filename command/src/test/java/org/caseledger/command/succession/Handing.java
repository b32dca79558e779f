package org.caseledger.command.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SELF_RELIANCE_WORKER;
import static org.caseledger.command.Town.labelled;
import static org.caseledger.command.Town.told;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RefusedLines;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.SucceededWorkEnded;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionBegun;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionReason;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A worker of the self-reliance desk hands a consultation on. */
final class Handing {

    static final SuccessionId SUCCESSION = new SuccessionId(Town.id(21, 1));
    static final UUID LINE = Town.id(22, 1);
    static final UUID CONSULTATION = Town.id(10, 1);
    static final OpenWork WORK = OpenWork.CONSULTATION;
    static final SuccessionReason REASON = SuccessionReason.TRANSFER;
    static final StaffId COLLEAGUE = new StaffId(Town.id(2, 50));
    static final PostId POST = new PostId(Town.id(16, 1));

    private Handing() {}

    static Actor colleague() {
        return new Actor(MIHON, COLLEAGUE, SELF_RELIANCE_DESK, Capacity.AGENCY_WORKER);
    }

    /** With events of the succession it has begun, from the worker to the colleague. */
    static Scenario<SuccessionCommand, Succession, SuccessionEvent> given(LedgerEvent... events) {
        var scenario = Scenario.of(SuccessionCommand.STREAM);
        scenario.given(before().toArray(LedgerEvent[]::new));
        if (events.length > 0) {
            scenario.given(begun());
        }
        return scenario.given(events).by(SELF_RELIANCE_WORKER);
    }

    /** All that happened before the work is handed on. */
    static List<LedgerEvent> town() {
        List<LedgerEvent> all = new ArrayList<>();
        for (AgencyId agency : List.of(SELF_RELIANCE_DESK, Town.CARE_CENTRE)) {
            all.add(
                    new AgencyRegistered(
                            MIHON,
                            agency,
                            "機関",
                            AgencyKind.OTHER,
                            Standing.CONTRACTOR,
                            Field.GENERAL,
                            DAY.minusYears(1)));
        }
        all.addAll(before());
        return all;
    }

    private static List<LedgerEvent> before() {
        return List.of(
                new StaffRegistered(
                        MIHON,
                        COLLEAGUE,
                        SELF_RELIANCE_DESK,
                        told(MOTHER, "職員"),
                        "担当",
                        Capacity.AGENCY_WORKER,
                        DAY.minusYears(1)),
                new PostEstablished(MIHON, POST, SELF_RELIANCE_DESK, "相談支援員", DAY.minusYears(1)),
                new ConsultationReceived(
                        new ConsultationId(CONSULTATION),
                        FILE,
                        SELF_RELIANCE_DESK,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(MOTHER),
                        labelled(MOTHER, new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING)),
                        told(MOTHER, "相談"),
                        Occurred.onDay(DAY),
                        null),
                new MemberAdded(
                        new HouseholdId(Town.id(11, 1)),
                        FILE,
                        MOTHER,
                        told(MOTHER, "氏名"),
                        null,
                        null,
                        labelled(MOTHER, Relation.values()[0]),
                        true,
                        DAY.minusDays(5)));
    }

    static Successor to(StaffId staff) {
        return new Successor(SELF_RELIANCE_DESK, staff, null);
    }

    static WorkLine line(@Nullable LegalBasis basis) {
        return new WorkLine(LINE, FILE, WORK, CONSULTATION, basis, null);
    }

    static BeginSuccession begin(Successor successor, WorkLine... lines) {
        return new BeginSuccession(
                SUCCESSION, SELF_RELIANCE_WORKER.staff(), successor, DAY, REASON, List.of(lines));
    }

    static SuccessionOffered offered() {
        return offeredTo(to(COLLEAGUE));
    }

    static SuccessionOffered offeredTo(Successor successor) {
        return new SuccessionOffered(
                SUCCESSION,
                LINE,
                FILE,
                SELF_RELIANCE_WORKER.staff(),
                SELF_RELIANCE_DESK,
                successor,
                WORK,
                CONSULTATION,
                null,
                DAY,
                null);
    }

    private static SuccessionBegun begun() {
        return new SuccessionBegun(
                SUCCESSION,
                SELF_RELIANCE_WORKER.staff(),
                SELF_RELIANCE_DESK,
                to(COLLEAGUE),
                DAY,
                REASON);
    }

    static SuccessionAccepted accepted(AgencyId agency, StaffId by) {
        return new SuccessionAccepted(SUCCESSION, LINE, FILE, SELF_RELIANCE_DESK, agency, by, DAY);
    }

    static SucceededWorkEnded ended(AgencyId agency) {
        return new SucceededWorkEnded(SUCCESSION, LINE, FILE, agency, DAY);
    }

    static Decision<SuccessionEvent> decide(SuccessionCommand command) {
        RegisterFold facts = new RegisterFold(Registers.ALL);
        town().forEach(event ->
                facts.record(new RecordedEvent(UUID.randomUUID(), SELF_RELIANCE_WORKER, event)));
        facts.record(new RecordedEvent(UUID.randomUUID(), SELF_RELIANCE_WORKER, worker()));
        return command.decide(
                new Succession.Unknown(), new Circumstances(SELF_RELIANCE_WORKER, DAY, facts));
    }

    static List<RefusedLines.Verdict> wrong(Refusal why) {
        return ((RefusedLines) why)
                .verdicts().stream().filter(verdict -> verdict.why() != null).toList();
    }

    private static StaffRegistered worker() {
        return new StaffRegistered(
                MIHON,
                SELF_RELIANCE_WORKER.staff(),
                SELF_RELIANCE_DESK,
                told(MOTHER, "職員"),
                "担当",
                Capacity.AGENCY_WORKER,
                DAY.minusYears(1));
    }

    /** The only line of the succession is refused for that reason. */
    static void refusesLine(BeginSuccession command, SuccessionRefusal expected) {
        RegisterFold facts = new RegisterFold(Registers.ALL);
        town().forEach(event ->
                facts.record(new RecordedEvent(UUID.randomUUID(), SELF_RELIANCE_WORKER, event)));
        for (Actor actor : List.of(SELF_RELIANCE_WORKER, Town.CARE_MANAGER)) {
            facts.record(
                    new RecordedEvent(
                            UUID.randomUUID(),
                            actor,
                            new StaffRegistered(
                                    MIHON,
                                    actor.staff(),
                                    actor.organisation(),
                                    told(MOTHER, "職員"),
                                    "担当",
                                    actor.capacity(),
                                    DAY.minusYears(1))));
        }
        var decided =
                command.decide(
                        new Succession.Unknown(),
                        new Circumstances(SELF_RELIANCE_WORKER, DAY, facts));
        assertThat(decided)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(wrong(refused.why()))
                                        .singleElement()
                                        .satisfies(wrong ->
                                                assertThat(wrong.why()).isEqualTo(expected)));
    }
}
