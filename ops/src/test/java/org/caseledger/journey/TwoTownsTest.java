package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RecordStaffLeft;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationChannel;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One worker serves two municipalities, one at a time, and nothing crosses from one to the other. */
@Tag("D23")
class TwoTownsTest {

    private static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    private static final MunicipalityCode TONARI = new MunicipalityCode("999989");
    private static final LocalDate TODAY = LedgerClock.system().today();
    private static final StaffId WORKER = new StaffId(UUID.randomUUID());

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final LedgerHistory HISTORY = new LedgerHistory(LEDGER.codec());
    private static final MunicipalityReads READS = new MunicipalityReads(LEDGER.app());
    private static final LedgerEventStore STORE =
            new LedgerEventStore(LEDGER.engine(), new LedgerBell(LEDGER.projector()));
    private static final CommandGate GATE =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    STORE,
                    new PostgresLedger(LEDGER.app(), LedgerClock.system()),
                    Streams.ALL);

    @BeforeAll
    static void two_towns_share_a_worker() {
        town(MIHON, "見本市");
        town(TONARI, "見本町");
    }

    @AfterAll
    static void close() {
        STORE.close();
        LEDGER.close();
    }

    private static void town(MunicipalityCode code, String name) {
        LocalDate since = TODAY.minusYears(1);
        AgencyId section = new AgencyId(UUID.randomUUID());
        SignedIn officer = new SignedIn(code, new StaffId(UUID.randomUUID()));
        by(officer, new RegisterMunicipality(code, name, ProgrammeStatus.FULL, since));
        by(
                officer,
                new RegisterAgency(
                        code,
                        section,
                        "福祉課",
                        AgencyKind.MUNICIPAL_SECTION,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        since));
        by(officer, staff(code, officer.staff(), section, Capacity.MUNICIPAL_OFFICER));
        by(officer, staff(code, WORKER, section, Capacity.MUNICIPAL_OFFICER));
    }

    @Test
    void what_is_recorded_for_one_town_does_not_exist_for_the_other() {
        FileId file = new FileId(UUID.randomUUID());
        ConsultationId talk = new ConsultationId(UUID.randomUUID());
        by(at(MIHON), call(talk, file));

        assertThat(events(MIHON, file)).isEqualTo(1);
        assertThat(events(TONARI, file)).isZero();
        assertThatThrownBy(() -> by(at(TONARI), triage(talk)))
                .isInstanceOfAny(CommandRefused.class, NotVisible.class);
        by(at(MIHON), triage(talk));
        assertThat(events(MIHON, file)).isEqualTo(2);
        assertThat(events(TONARI, file)).isZero();
    }

    @Test
    void an_id_that_another_town_uses_is_answered_like_what_one_may_not_know_of() {
        FileId file = new FileId(UUID.randomUUID());
        ConsultationId talk = new ConsultationId(UUID.randomUUID());
        by(at(MIHON), call(talk, file));
        long before = position(TONARI);

        assertThatThrownBy(() -> by(at(TONARI), call(new ConsultationId(UUID.randomUUID()), file)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> by(at(TONARI), call(talk, new FileId(UUID.randomUUID()))))
                .isInstanceOf(NotVisible.class);
        assertThat(position(TONARI)).isEqualTo(before);
        assertThat(events(MIHON, file)).isEqualTo(1);
    }

    @Test
    void each_town_counts_its_own_positions() {
        long before = position(TONARI);
        by(at(MIHON), call(new ConsultationId(UUID.randomUUID()), new FileId(UUID.randomUUID())));
        assertThat(position(TONARI)).isEqualTo(before);

        Recorded recorded =
                by(
                        at(TONARI),
                        call(new ConsultationId(UUID.randomUUID()), new FileId(UUID.randomUUID())));
        assertThat(recorded.municipalityPosition()).isEqualTo(before + 1);
    }

    @Test
    void leaving_one_town_leaves_the_other_as_it_is() {
        StaffId both = new StaffId(UUID.randomUUID());
        join(MIHON, both);
        join(TONARI, both);
        by(at(MIHON), new RecordStaffLeft(MIHON, both, TODAY));

        assertThatThrownBy(() -> by(new SignedIn(MIHON, both), anyCall()))
                .isInstanceOf(RuntimeException.class);
        by(new SignedIn(TONARI, both), anyCall());
    }

    private static void join(MunicipalityCode town, StaffId staff) {
        AgencyId desk = new AgencyId(UUID.randomUUID());
        by(
                at(town),
                new RegisterAgency(
                        town,
                        desk,
                        "相談窓口",
                        AgencyKind.SOCIAL_WELFARE_COUNCIL,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        TODAY.minusYears(1)));
        by(at(town), staff(town, staff, desk, Capacity.COORDINATOR));
    }

    private static RegisterStaff staff(
            MunicipalityCode town, StaffId staff, AgencyId agency, Capacity capacity) {
        return new RegisterStaff(
                town, staff, agency, new Words("架空 太郎"), "担当", capacity, TODAY.minusYears(1));
    }

    private static SignedIn at(MunicipalityCode town) {
        return new SignedIn(town, WORKER);
    }

    private static Recorded by(SignedIn who, LedgerCommand command) {
        return GATE.record(who, "test", command, RecordingConditions.none());
    }

    private static TriageConsultation triage(ConsultationId talk) {
        return new TriageConsultation(talk, TriageResult.values()[0], null);
    }

    private static ReceiveConsultation anyCall() {
        return call(new ConsultationId(UUID.randomUUID()), new FileId(UUID.randomUUID()));
    }

    private static ReceiveConsultation call(ConsultationId talk, FileId file) {
        return new ReceiveConsultation(
                talk,
                file,
                CallerKind.ANONYMOUS,
                null,
                null,
                List.of(),
                new Troubles(Set.of(Trouble.CARE), Trouble.CARE),
                new Words("電話での相談"),
                Occurred.onDay(TODAY),
                null,
                ConsultationChannel.PHONE,
                null,
                null,
                null,
                null,
                null);
    }

    private static int events(MunicipalityCode town, FileId file) {
        return READS.in(town, sql -> HISTORY.ofFile(sql, file, Long.MAX_VALUE).size());
    }

    private static long position(MunicipalityCode town) {
        return READS.in(town, HISTORY::position);
    }
}
