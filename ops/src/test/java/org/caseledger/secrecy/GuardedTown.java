package org.caseledger.secrecy;

import org.axonframework.commandhandling.SimpleCommandBus;
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
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 見本市 on a database of its own, written through the rules and read through the one gate. */
final class GuardedTown implements AutoCloseable {

    static final MunicipalityCode MIHON = new MunicipalityCode("999997");

    final AgencyId section = new AgencyId(UUID.randomUUID());
    final AgencyId centre = new AgencyId(UUID.randomUUID());
    final AgencyId school = new AgencyId(UUID.randomUUID());
    final ContractId contract = new ContractId(UUID.randomUUID());
    final SignedIn officer = somebody();
    final SignedIn director = somebody();
    final SignedIn carer = somebody();
    final SignedIn teacher = somebody();
    final SignedIn reviewer = somebody();
    final SignedIn analyst = somebody();
    final SignedIn operator = somebody();

    final MovedClock clock = new MovedClock();
    final LocalDate today = clock.today();
    final TestLedger ledger = TestLedger.fresh("classpath:db/views");
    final LedgerHistory history = new LedgerHistory(ledger.codec());
    final MunicipalityReads reads = new MunicipalityReads(ledger.app());
    final ReadGate readGate =
            new ReadGate(
                    reads,
                    history,
                    ledger.sealing(),
                    new AuditTrail(reads),
                    CedarPolicy.of(PolicyText.shipped()),
                    clock);
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final CommandGate gate =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    store,
                    new PostgresLedger(ledger.app(), clock),
                    Streams.ALL);

    GuardedTown() {
        LocalDate since = today.minusYears(1);
        by(officer, new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, since));
        by(officer, agency(section, AgencyKind.MUNICIPAL_SECTION, Standing.MUNICIPAL));
        works(officer, section, Capacity.MUNICIPAL_OFFICER);
        by(officer, agency(centre, AgencyKind.COMMUNITY_SUPPORT_CENTRE, Standing.CONTRACTOR));
        by(officer, agency(school, AgencyKind.SCHOOL, Standing.MUNICIPAL));
        by(officer, new AgreeContract(MIHON, contract, centre, since, today.plusYears(1)));
        works(director, section, Capacity.MUNICIPAL_OFFICER);
        works(carer, centre, Capacity.AGENCY_WORKER);
        works(teacher, school, Capacity.AGENCY_WORKER);
        works(reviewer, section, Capacity.REVIEWER);
        works(analyst, section, Capacity.ANALYST);
        works(operator, section, Capacity.SYSTEM_OPERATOR);
    }

    static SignedIn somebody() {
        return SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    }

    void works(SignedIn who, AgencyId agency, Capacity capacity) {
        by(
                officer,
                new RegisterStaff(
                        MIHON,
                        who.staff(),
                        agency,
                        new Words("架空 太郎"),
                        "担当",
                        capacity,
                        today.minusYears(1)));
    }

    /** Somebody new who works for an agency. */
    SignedIn worksFor(AgencyId agency) {
        SignedIn who = somebody();
        works(who, agency, Capacity.AGENCY_WORKER);
        return who;
    }

    /** An agency that is entrusted under this contract. */
    AgencyId contractor(ContractId under) {
        var id = new AgencyId(UUID.randomUUID());
        by(officer, agency(id, AgencyKind.COMMUNITY_SUPPORT_CENTRE, Standing.CONTRACTOR));
        by(officer, new AgreeContract(MIHON, under, id, today.minusYears(1), today.plusYears(1)));
        return id;
    }

    private RegisterAgency agency(AgencyId id, AgencyKind kind, Standing standing) {
        return new RegisterAgency(
                MIHON, id, kind.name(), kind, standing, Field.GENERAL, today.minusYears(1));
    }

    Recorded by(SignedIn who, LedgerCommand command) {
        return gate.record(who, "test", command, RecordingConditions.none());
    }

    /** The same for an act that decides on a version that was seen. */
    Recorded by(SignedIn who, long version, LedgerCommand command) {
        return gate.record(who, "test", command, new RecordingConditions(version, null, null));
    }

    /** Every value of the file that opens for this reader now; none when it is not there for them. */
    List<String> reads(SignedIn who, FileId file) {
        try {
            return readGate.look(
                    who,
                    OutputPath.FILE_API,
                    ReadingPurpose.CASE_WORK,
                    look -> {
                        look.requireFile(file);
                        var values = new OpenedValues(look);
                        for (LedgerLine line : history.ofFile(look.sql(), file, look.position())) {
                            values.in(line.event());
                        }
                        return values.opened();
                    });
        } catch (NotFound none) {
            return List.of();
        }
    }

    /** What the record of looks says of this reader, oldest first. */
    List<String> looksOf(SignedIn who) {
        return ledger.owner()
                .sql("select body from audit.look where staff = ? order by number")
                .param(who.staff().value())
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        store.close();
        ledger.close();
    }
}
