package org.caseledger.query.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.messaging.MetaData;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.store.TestKeys;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.ViewProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class FiguresReadingTest {

    private static final String TOWN = "999997";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());

    private final TestLedger ledger = TestLedger.fresh("classpath:db/views");
    private final MunicipalityReads reads = new MunicipalityReads(ledger.app());
    private final ViewProgress progress = new ViewProgress(reads, ledger.projector());
    private final StagesEntered view =
            new StagesEntered(ledger.projector(), progress, new LedgerHistory(ledger.codec()));
    private final FiguresReading figures = new FiguresReading(gate(), view, progress);
    private long position;

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void figures_count_the_present_stage_and_the_days_between() {
        course(4, 30);
        course(10, null);
        course(6, null);

        Figures shown = figures.show(signedIn(Capacity.ANALYST), OutputPath.FIGURES_API, position);

        assertThat(shown.ledgerPosition()).isEqualTo(position);
        assertThat(shown.stages())
                .containsExactly(
                        new Figures.StageCount("相談", "相談受付", 3),
                        new Figures.StageCount("多機関協働", "受理", 2),
                        new Figures.StageCount("多機関協働", "終結", 1));
        assertThat(shown.days())
                .contains(new Figures.Days("多機関協働", "相談受付", "受理", 3, 6.0, 10L))
                .contains(new Figures.Days("アウトリーチ", "気づき", "初めての接触", 0, null, null));
    }

    @Test
    void a_look_at_figures_is_recorded_and_names_no_file() {
        course(4, null);

        figures.show(signedIn(Capacity.ANALYST), OutputPath.FIGURES_CSV, 0);

        assertThat(
                        ledger.owner()
                                .sql("select files = '{}' and not denied from audit.look")
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);
    }

    @Test
    void for_a_worker_there_are_no_figures() {
        SignedIn worker = signedIn(Capacity.AGENCY_WORKER);

        assertThatThrownBy(() -> figures.show(worker, OutputPath.FIGURES_PAGE, 0))
                .isInstanceOf(NotFound.class);
    }

    /** A consultation taken up after some days, and closed some days after it came in. */
    private void course(int acceptedAfter, @Nullable Integer closedAfter) {
        var file = new FileId(UUID.randomUUID());
        var run = new CaseId(UUID.randomUUID());
        happen(consultation(file));
        happen(new CaseAccepted(run, file, List.of(), DAY.plusDays(acceptedAfter)));
        if (closedAfter != null) {
            happen(new MultiAgencyCollaborationClosed(run, file, DAY.plusDays(closedAfter)));
        }
    }

    private void happen(LedgerEvent event) {
        position++;
        var meta =
                Map.of(
                        "municipality",
                        TOWN,
                        "position",
                        Long.toString(position),
                        "recordedAt",
                        "2026-06-01T00:00:00Z");
        view.on(event, MetaData.from(meta));
    }

    private static ConsultationReceived consultation(FileId file) {
        return new ConsultationReceived(
                new ConsultationId(UUID.randomUUID()),
                file,
                AGENCY,
                CallerKind.PERSON_CONCERNED,
                null,
                null,
                List.of(),
                Withheld.notEntitled(),
                Withheld.notEntitled(),
                Occurred.onDay(DAY),
                null);
    }

    private SignedIn signedIn(Capacity capacity) {
        var staff = new StaffId(UUID.randomUUID());
        entry(
                StaffRegister.STAFF.name(),
                staff.toString(),
                new StaffRegister.Post(AGENCY, capacity, DAY, null));
        entry(
                AgencyRegister.AGENCY.name(),
                AGENCY.toString(),
                new AgencyRegister.Agency(
                        "見本市福祉課",
                        AgencyKind.MUNICIPAL_SECTION,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        DAY,
                        null));
        return new SignedIn(new MunicipalityCode(TOWN), staff);
    }

    private void entry(String register, String key, Object value) {
        ledger.owner()
                .sql("insert into ledger.register_entry values (?, ?, ?, 1, ?::jsonb, '{}')")
                .params(TOWN, register, key, LedgerJson.plain().writeValueAsString(value))
                .update();
    }

    private ReadGate gate() {
        return new ReadGate(
                reads,
                new LedgerHistory(ledger.codec()),
                new Sealing(new TestKeys()),
                new AuditTrail(reads),
                CedarPolicy.of(PolicyText.shipped()),
                Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
