package org.caseledger.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.outreach.OutreachHeld;
import org.caseledger.events.outreach.OutreachResumed;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.CaseRegister.Stage;
import org.caseledger.events.supportcase.CaseEndedBeforeDecision;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.EarlyEnd;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.query.caseload.CaseloadRow.Due;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class CaseloadFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final FileId FILE = new FileId(new UUID(1, 2));
    private static final OutreachId OUTREACH = new OutreachId(new UUID(1, 3));
    private static final AgencyId DESK = new AgencyId(new UUID(2, 1));
    private static final AgencyId NEXT = new AgencyId(new UUID(2, 2));
    private static final ReferralReceived RECEIVED =
            new ReferralReceived(CASE, FILE, DESK, NEXT, new UUID(3, 1), List.of(), DAY);

    @Test
    void a_case_that_ended_early_has_nothing_due() {
        CaseloadRow row =
                after(
                        RECEIVED,
                        new UrgentSupportGiven(
                                CASE,
                                FILE,
                                1,
                                List.of(),
                                Withheld.notEntitled(),
                                Withheld.notEntitled(),
                                Occurred.onDay(DAY),
                                DAY.plusDays(14),
                                null),
                        new CaseEndedBeforeDecision(
                                CASE, FILE, EarlyEnd.SOLVED, null, null, null, DAY));
        assertThat(row.stage()).isEqualTo(Stage.ENDED);
        assertThat(row.due()).isNull();
    }

    @Test
    void the_agency_that_took_over_is_the_one_responsible() {
        assertThat(after(RECEIVED).responsible()).isEqualTo(DESK);
        assertThat(
                        after(RECEIVED, new CoordinationAccepted(CASE, FILE, DESK, NEXT, DAY))
                                .responsible())
                .isEqualTo(NEXT);
    }

    @Test
    void a_hold_is_looked_at_again_on_its_day_and_no_more_once_resumed() {
        OutreachHeld held =
                new OutreachHeld(OUTREACH, FILE, Withheld.notEntitled(), DAY, DAY.plusMonths(1));
        assertThat(after(held).due()).isEqualTo(Due.WATCH_REVIEW);
        assertThat(after(held).dueOn()).isEqualTo(DAY.plusMonths(1));
        assertThat(after(held, new OutreachResumed(OUTREACH, FILE, DAY)).due()).isNull();
    }

    private static CaseloadRow after(LedgerEvent... events) {
        @Nullable CaseloadRow row = null;
        for (LedgerEvent event : events) {
            row = CaseloadFold.after(row, event, DAY, "act");
        }
        return Objects.requireNonNull(row);
    }
}
