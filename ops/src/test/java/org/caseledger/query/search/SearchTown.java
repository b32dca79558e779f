package org.caseledger.query.search;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.profile.DecideProfileSettings;
import org.caseledger.command.profile.DecideProfileSettings.Wanted;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.profile.ProfileSetting;
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
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.IndexOpening;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.SearchTrail;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 見本市 with an officer, a desk and a centre, whose people are searched for. */
final class SearchTown implements AutoCloseable {

    static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    static final LocalDate TODAY = LedgerClock.system().today();

    final AgencyId section = new AgencyId(UUID.randomUUID());
    final AgencyId desk = new AgencyId(UUID.randomUUID());
    final AgencyId centre = new AgencyId(UUID.randomUUID());
    final SignedIn officer = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn colleague = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn worker = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn carer = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final SignedIn clerk = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    final TestLedger ledger = TestLedger.fresh("classpath:db/views");
    private final LedgerHistory history = new LedgerHistory(ledger.codec());
    private final MunicipalityReads reads = new MunicipalityReads(ledger.app());
    final ReadGate readGate =
            new ReadGate(
                    reads,
                    history,
                    ledger.sealing(),
                    new AuditTrail(reads),
                    CedarPolicy.of(PolicyText.shipped()),
                    Clock.system(LedgerClock.JAPAN));
    final SearchIndex index = index();
    final SearchReading reading =
            new SearchReading(
                    readGate,
                    index,
                    new SearchTrail(reads, ledger.sealing()),
                    new EvenPace(Duration.ZERO));
    final NoticesReading notices = new NoticesReading(readGate, history);
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final CommandGate gate =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    store,
                    new PostgresLedger(ledger.app(), LedgerClock.system()),
                    Streams.ALL);

    SearchTown() {
        LocalDate since = TODAY.minusYears(1);
        by(officer, new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, since));
        by(officer, agency(section, AgencyKind.MUNICIPAL_SECTION));
        by(officer, agency(desk, AgencyKind.SOCIAL_WELFARE_COUNCIL));
        by(officer, agency(centre, AgencyKind.COMMUNITY_SUPPORT_CENTRE));
        by(officer, staff(officer, section, Capacity.MUNICIPAL_OFFICER));
        by(officer, staff(colleague, section, Capacity.MUNICIPAL_OFFICER));
        by(officer, staff(clerk, section, Capacity.AGENCY_WORKER));
        by(officer, staff(worker, desk, Capacity.COORDINATOR));
        by(officer, staff(carer, centre, Capacity.AGENCY_WORKER));
        var many = new Wanted(ProfileSetting.SEARCHES_AN_HOUR, "1000000");
        by(officer, new DecideProfileSettings(MIHON, TODAY, List.of(many)));
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

    /** A file that this worker's agency took in, with a household. */
    House house(SignedIn by) {
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
                        Occurred.onDay(TODAY),
                        null));
        var household = new HouseholdId(UUID.randomUUID());
        by(by, new RegisterHousehold(household, file));
        return new House(this, by, file, household);
    }

    /** An index that has seen nothing yet. */
    SearchIndex index() {
        return new SearchIndex(history, new IndexOpening(ledger.keys()));
    }

    List<Findable> persons(SearchIndex of) {
        return reads.in(MIHON, sql -> of.persons(sql, MIHON, history.position(sql)));
    }

    SearchPage search(SignedIn reader, String terms) {
        return reading.search(reader, OutputPath.SEARCH_API, terms);
    }

    NoticesPage notices(SignedIn reader) {
        return notices.show(reader, OutputPath.SEARCH_NOTICES_API);
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
