package org.caseledger.query.looks;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RecordStaffLeft;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.DecisionsAgain;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 見本市 with families, each a file of its own at one of its desks, and people who look at them. */
final class WatchedTown implements AutoCloseable {

    static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    static final LocalDate TODAY = LedgerClock.system().today();

    final SignedIn officer = somebody();
    final SignedIn reviewer = somebody();
    final List<SignedIn> workers = new ArrayList<>();
    final List<FileId> files = new ArrayList<>();
    final List<PersonId> persons = new ArrayList<>();
    final TestLedger ledger = TestLedger.fresh("classpath:db/views");
    final LedgerHistory history = new LedgerHistory(ledger.codec());
    private final MunicipalityReads reads = new MunicipalityReads(ledger.app());
    private final Sealing sealing = ledger.sealing();
    private final AccessPolicy policy = CedarPolicy.of(PolicyText.shipped());
    final ReadGate gate =
            new ReadGate(
                    reads,
                    history,
                    sealing,
                    new AuditTrail(reads),
                    policy,
                    Clock.system(LedgerClock.JAPAN));
    final LooksReading looks = new LooksReading(gate, history);
    final DecisionsAgain again = new DecisionsAgain(reads, history, sealing, policy);
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final CommandGate commands =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    store,
                    new PostgresLedger(ledger.app(), LedgerClock.system()),
                    Streams.ALL);

    WatchedTown() {
        LocalDate since = TODAY.minusYears(1);
        AgencyId section = new AgencyId(UUID.randomUUID());
        by(officer, new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, since));
        agency(section, AgencyKind.MUNICIPAL_SECTION);
        joins(officer, section, Capacity.MUNICIPAL_OFFICER);
        joins(reviewer, section, Capacity.REVIEWER);
        for (int i = 0; i < 4; i++) {
            AgencyId desk = new AgencyId(UUID.randomUUID());
            agency(desk, AgencyKind.SOCIAL_WELFARE_COUNCIL);
            SignedIn worker = somebody();
            joins(worker, desk, i % 2 == 0 ? Capacity.COORDINATOR : Capacity.AGENCY_WORKER);
            workers.add(worker);
        }
    }

    private static SignedIn somebody() {
        return SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    }

    private void agency(AgencyId id, AgencyKind kind) {
        by(
                officer,
                new RegisterAgency(
                        MIHON,
                        id,
                        kind.name(),
                        kind,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        TODAY.minusYears(1)));
    }

    private void joins(SignedIn who, AgencyId agency, Capacity capacity) {
        by(
                officer,
                new RegisterStaff(
                        MIHON,
                        who.staff(),
                        agency,
                        new Words("架空 太郎"),
                        "担当",
                        capacity,
                        TODAY.minusYears(1)));
    }

    void leaves(SignedIn who) {
        by(officer, new RecordStaffLeft(MIHON, who.staff(), TODAY));
    }

    Recorded by(SignedIn who, LedgerCommand command) {
        return commands.record(who, "test", command, RecordingConditions.none());
    }

    /** A family of some persons comes to the desk of that worker. */
    void family(SignedIn worker, int members) {
        FileId file = new FileId(UUID.randomUUID());
        HouseholdId household = new HouseholdId(UUID.randomUUID());
        PersonId first = new PersonId(UUID.randomUUID());
        by(
                worker,
                new ReceiveConsultation(
                        new ConsultationId(UUID.randomUUID()),
                        file,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(first),
                        new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING),
                        new Words("家賃が払えない"),
                        Occurred.onDay(TODAY),
                        null));
        by(worker, new RegisterHousehold(household, file));
        for (int i = 0; i < members; i++) {
            PersonId person = i == 0 ? first : new PersonId(UUID.randomUUID());
            by(
                    worker,
                    new AddMember(
                            household,
                            person,
                            new Words("見本 花子"),
                            null,
                            null,
                            Relation.values()[0],
                            i == 0,
                            TODAY));
            persons.add(person);
        }
        files.add(file);
    }

    /** Somebody opens a file with the names in it; whether they may know of it shows. */
    void opens(SignedIn who, FileId file) {
        try {
            gate.look(
                    who,
                    OutputPath.FILE_API,
                    ReadingPurpose.CASE_WORK,
                    look -> {
                        look.requireFile(file);
                        return history.ofFile(look.sql(), file, look.position()).stream()
                                .filter(line -> line.event() instanceof MemberAdded)
                                .map(line ->
                                        look.open(((MemberAdded) line.event()).name(), Words.class))
                                .toList();
                    });
        } catch (NotFound turnedAway) {
            return;
        }
    }

    @Override
    public void close() {
        store.close();
        ledger.close();
    }
}
