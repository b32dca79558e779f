package org.caseledger.query.corrections;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.ops.store.Verify;
import org.caseledger.query.caseload.Caseload;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.indicators.StagesEntered;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.SealedJson;
import org.caseledger.query.ledger.ViewProgress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 見本市 with an officer and a desk on a database of its own, its views filled on demand. */
final class TownLedger implements AutoCloseable {

    static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    static final LocalDate TODAY = LedgerClock.system().today();

    final AgencyId section = new AgencyId(UUID.randomUUID());
    final AgencyId desk = new AgencyId(UUID.randomUUID());
    final SignedIn officer = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn worker = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final TestLedger ledger = TestLedger.fresh("classpath:db/views");
    final LedgerHistory history = new LedgerHistory(ledger.codec());
    final MunicipalityReads reads = new MunicipalityReads(ledger.app());
    private final Sealing sealing = ledger.sealing();
    final ReadGate readGate =
            new ReadGate(
                    reads,
                    history,
                    sealing,
                    new AuditTrail(reads),
                    CedarPolicy.of(PolicyText.shipped()),
                    Clock.system(LedgerClock.JAPAN));
    private final ViewProgress progress = new ViewProgress(reads, ledger.projector());
    private final Caseload caseload =
            new Caseload(ledger.projector(), progress, new SealedJson(sealing), history);
    private final StagesEntered stages = new StagesEntered(ledger.projector(), progress, history);
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final CommandGate gate =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    store,
                    new PostgresLedger(ledger.app(), LedgerClock.system()),
                    Streams.ALL);
    private long viewed;

    TownLedger() {
        LocalDate since = TODAY.minusYears(1);
        by(officer, new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, since));
        by(officer, agency(section, AgencyKind.MUNICIPAL_SECTION, Standing.MUNICIPAL));
        by(officer, agency(desk, AgencyKind.SOCIAL_WELFARE_COUNCIL, Standing.MUNICIPAL));
        by(officer, staff(officer, section, Capacity.MUNICIPAL_OFFICER));
        by(officer, staff(worker, desk, Capacity.COORDINATOR));
    }

    private static RegisterAgency agency(AgencyId id, AgencyKind kind, Standing standing) {
        LocalDate since = TODAY.minusYears(1);
        return new RegisterAgency(MIHON, id, kind.name(), kind, standing, Field.GENERAL, since);
    }

    private static RegisterStaff staff(SignedIn who, AgencyId agency, Capacity capacity) {
        LocalDate since = TODAY.minusYears(1);
        return new RegisterStaff(
                MIHON, who.staff(), agency, new Words("架空 太郎"), "担当", capacity, since);
    }

    Recorded by(SignedIn who, LedgerCommand command) {
        return gate.record(who, "test", command, RecordingConditions.none());
    }

    Recorded record(LedgerCommand command) {
        return by(officer, command);
    }

    /** Lets the views handle what they have not seen yet. */
    void fillViews() {
        List<?> events = ledger.engine().readEvents(null, false).toList();
        for (Object each : events) {
            var message = (EventMessage<?>) each;
            MetaData meta = message.getMetaData();
            if (ViewProgress.position(meta) > viewed) {
                viewed = ViewProgress.position(meta);
                caseload.on((LedgerEvent) message.getPayload(), meta);
                stages.on((LedgerEvent) message.getPayload(), meta);
            }
        }
    }

    /** Empties the views and fills them from the first event on. */
    void rebuildViews() {
        caseload.reset();
        stages.reset();
        viewed = 0;
        fillViews();
    }

    /** All rows of both views as text. */
    List<String> viewRows() {
        return ledger.owner()
                .sql(
                        "select to_jsonb(c)::text from views.caseload c union all"
                                + " select to_jsonb(s)::text from views.stage_entered s order by 1")
                .query(String.class)
                .list();
    }

    boolean holds() {
        return new Verify(ledger.projector()).run().holds();
    }

    @Override
    public void close() {
        store.close();
        ledger.close();
    }
}
