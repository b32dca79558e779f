package org.caseledger.query.deadlines;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.AgreeContract;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.deadlines.DayClaims;
import org.caseledger.ops.deadlines.DeadlineRun;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.caseload.Caseload;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.SealedJson;
import org.caseledger.query.ledger.ViewProgress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 見本市 on a database of its own: an officer, two agencies, and files in which nobody moves. */
final class DueTown implements AutoCloseable {

    static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    static final LocalDate TODAY = LedgerClock.system().today();

    /** A hundred days without contact, where ninety are allowed. */
    static final LocalDate LONG_AGO = TODAY.minusDays(100);

    final AgencyId section = new AgencyId(UUID.randomUUID());
    final AgencyId desk = new AgencyId(UUID.randomUUID());
    final AgencyId centre = new AgencyId(UUID.randomUUID());
    final SignedIn officer = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn worker = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn carer = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final TestLedger ledger = TestLedger.fresh("classpath:db/views");
    private final Sealing sealing = ledger.sealing();
    private final SealedJson json = new SealedJson(sealing);
    private final LedgerHistory history = new LedgerHistory(ledger.codec());
    private final MunicipalityReads reads = new MunicipalityReads(ledger.app());
    private final ViewProgress progress = new ViewProgress(reads, ledger.projector());
    private final Caseload caseload = new Caseload(ledger.projector(), progress, json, history);
    final Deadlines view =
            new Deadlines(new DeadlineStore(ledger.projector(), json), progress, history);
    final DeadlineReading reading =
            new DeadlineReading(
                    new ReadGate(
                            reads,
                            history,
                            sealing,
                            new AuditTrail(reads),
                            CedarPolicy.of(PolicyText.shipped()),
                            Clock.system(LedgerClock.JAPAN)),
                    view,
                    new OpenDeadlines(json),
                    progress,
                    history);
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    final CommandGate gate =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    store,
                    new PostgresLedger(ledger.app(), LedgerClock.system()),
                    Streams.ALL);
    private long viewed;

    DueTown() {
        LocalDate since = TODAY.minusYears(1);
        by(officer, new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, since));
        by(officer, agency(section, AgencyKind.MUNICIPAL_SECTION));
        by(officer, agency(desk, AgencyKind.SOCIAL_WELFARE_COUNCIL));
        by(officer, agency(centre, AgencyKind.COMMUNITY_SUPPORT_CENTRE));
        by(officer, staff(officer, section, Capacity.MUNICIPAL_OFFICER));
        by(officer, staff(worker, desk, Capacity.AGENCY_WORKER));
        by(officer, staff(carer, centre, Capacity.AGENCY_WORKER));
    }

    private static RegisterAgency agency(AgencyId id, AgencyKind kind) {
        LocalDate since = TODAY.minusYears(1);
        return new RegisterAgency(
                MIHON, id, kind.name(), kind, Standing.MUNICIPAL, Field.GENERAL, since);
    }

    private static RegisterStaff staff(SignedIn who, AgencyId agency, Capacity capacity) {
        LocalDate since = TODAY.minusYears(1);
        return new RegisterStaff(
                MIHON, who.staff(), agency, new Words("架空 太郎"), "担当", capacity, since);
    }

    Recorded by(SignedIn who, LedgerCommand command) {
        return gate.record(who, "test", command, RecordingConditions.none());
    }

    /** A consultation of that day, after which nothing happened. */
    FileId consulted(SignedIn by, LocalDate on) {
        var file = new FileId(UUID.randomUUID());
        by(
                by,
                new ReceiveConsultation(
                        new ConsultationId(UUID.randomUUID()),
                        file,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(new PersonId(UUID.randomUUID())),
                        new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING),
                        new Words("家賃が払えない"),
                        Occurred.onDay(on),
                        null));
        return file;
    }

    /** The person concerned of a file, by name. */
    void named(FileId file, String name) {
        var household = new HouseholdId(UUID.randomUUID());
        by(officer, new RegisterHousehold(household, file));
        by(
                officer,
                new AddMember(
                        household,
                        new PersonId(UUID.randomUUID()),
                        new Words(name),
                        null,
                        null,
                        Relation.values()[0],
                        true,
                        TODAY));
    }

    /** A contract with the support centre until that day, of which no month is reported. */
    void contractUntil(LocalDate until) {
        var id = new ContractId(UUID.randomUUID());
        by(officer, new AgreeContract(MIHON, id, centre, TODAY.minusYears(1), until, false));
    }

    /** Lets the views take up what they have not seen yet. */
    void fillViews() {
        for (Object each : ledger.engine().readEvents(null, false).toList()) {
            var message = (EventMessage<?>) each;
            MetaData meta = message.getMetaData();
            if (ViewProgress.position(meta) > viewed) {
                viewed = ViewProgress.position(meta);
                caseload.on((LedgerEvent) message.getPayload(), meta);
                view.on((LedgerEvent) message.getPayload(), meta);
            }
        }
    }

    /** Empties the views and fills them from the first event on. */
    void rebuildViews() {
        view.reset();
        caseload.reset();
        viewed = 0;
        fillViews();
    }

    /** A node that records through this gate. */
    DeadlineRun node(CommandGate by) {
        return new DeadlineRun(
                new DayClaims(ledger.projector()),
                new OverdueDeadlines(reads, ledger.projector(), json),
                by,
                new RequestHash(new byte[32]));
    }

    DeadlinesPage shown(SignedIn reader, Asked.Question question) {
        return reading.show(reader, OutputPath.DEADLINES_API, question);
    }

    DeadlinesPage shown(SignedIn reader) {
        return shown(reader, new Asked.Question(null, null, false, null, 0));
    }

    /** The first column of what the owner of the database sees. */
    List<String> column(String sql) {
        return ledger.owner().sql(sql).query(String.class).list();
    }

    @Override
    public void close() {
        store.close();
        ledger.close();
    }
}
