package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.*;
import org.caseledger.events.consent.*;
import org.caseledger.events.disclosure.DataKind;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.*;
import org.caseledger.query.ledger.LedgerLine;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final FileId FILE = new FileId(new UUID(0, 1));
    private static final AgencyId AGENCY = new AgencyId(new UUID(0, 2));
    private static final StaffId STAFF = new StaffId(new UUID(0, 3));
    private static final PersonId PERSON = new PersonId(new UUID(0, 4));
    private static final ConsentId CONSENT = new ConsentId(new UUID(0, 5));
    private static final SittingId SITTING = new SittingId(new UUID(0, 6));
    private static final ItemId ITEM = new ItemId(new UUID(0, 7));
    private static final BodyId BODY = new BodyId(new UUID(0, 8));
    private static final CaseId CASE = new CaseId(new UUID(0, 9));

    private static final LedgerEvent SOUGHT =
            new ConsentSought(
                    CONSENT,
                    FILE,
                    PERSON,
                    Purpose.PLANNING,
                    new Circle(Set.of(AGENCY)),
                    Occurred.onDay(DAY),
                    null);
    private static final LedgerEvent GIVEN =
            new ConsentGiven(
                    CONSENT,
                    FILE,
                    ConsentForm.ORAL,
                    ConsentCapacity.SELF,
                    "1",
                    DAY,
                    null,
                    null,
                    null);
    private static final LedgerEvent CONVENED =
            new ConferenceConvened(SITTING, BODY, 1, DAY, false);
    private static final LedgerEvent SELECTED =
            new AttendeeSelectedForItem(SITTING, ITEM, FILE, STAFF);
    private static final LedgerEvent MEMBER = new MembershipGranted(BODY, STAFF, AGENCY, DAY, null);
    private static final LedgerEvent ATTENDED =
            new AttendanceRecorded(
                    SITTING, ITEM, FILE, STAFF, LocalTime.of(10, 0), LocalTime.of(11, 0));

    @Test
    void information_given_on_a_living_consent_is_no_finding() {
        assertThat(asked(SOUGHT, GIVEN, provided())).isEmpty();
    }

    @Test
    void information_given_after_withdrawal_is_a_finding() {
        var withdrawn = new ConsentWithdrawn(CONSENT, FILE, DAY, null);
        assertThat(asked(SOUGHT, GIVEN, withdrawn, provided())).containsExactly(Question.Q1);
    }

    @Test
    void a_selected_member_in_the_room_is_no_finding() {
        var item = item(LegalBasis.SUPPORT_CONFERENCE_106_6);
        assertThat(asked(MEMBER, CONVENED, item, SELECTED, ATTENDED)).isEmpty();
    }

    @Test
    void somebody_in_the_room_without_selection_is_a_finding() {
        var item = item(LegalBasis.SUPPORT_CONFERENCE_106_6);
        assertThat(asked(MEMBER, CONVENED, item, ATTENDED, SELECTED)).containsExactly(Question.Q3);
    }

    @Test
    void somebody_named_without_consent_is_a_finding() {
        var item = item(LegalBasis.CONSENT);
        assertThat(asked(CONVENED, item)).containsExactly(Question.Q5);
        assertThat(asked(SOUGHT, GIVEN, CONVENED, item)).isEmpty();
    }

    @Test
    void a_plan_decided_without_consent_basis_is_a_finding() {
        var item = item(LegalBasis.SUPPORT_CONFERENCE_106_6);
        assertThat(asked(CONVENED, item, decided(DecisionKind.PLAN_APPROPRIATE)))
                .containsExactly(Question.Q17);
        assertThat(asked(CONVENED, item, decided(DecisionKind.APPROACH_ROLE))).isEmpty();
    }

    @Test
    void a_closure_needs_decision_evaluation_and_lead_before_it() {
        var closed = new MultiAgencyCollaborationClosed(CASE, FILE, DAY);
        var decision =
                new ClosureDecided(CASE, FILE, ITEM, new UUID(1, 1), Withheld.notEntitled(), DAY);
        var evaluated =
                new PlanEvaluated(
                        CASE,
                        FILE,
                        1,
                        GoalResult.REACHED,
                        Withheld.notEntitled(),
                        NextStep.CLOSE,
                        DAY);
        var lead = new LeadSupporterDesignated(CASE, FILE, AGENCY, null, Withheld.notEntitled());
        assertThat(asked(decision, evaluated, lead, closed)).isEmpty();
        assertThat(asked(decision, evaluated, closed, lead)).containsExactly(Question.Q19);
    }

    private static LedgerEvent provided() {
        return new InformationProvided(
                FILE,
                AGENCY,
                AGENCY,
                List.of(PERSON),
                Set.of(DataKind.LIVING),
                LegalBasis.CONSENT,
                CONSENT,
                null,
                null,
                DAY,
                null);
    }

    private static LedgerEvent item(LegalBasis basis) {
        return new AgendaItemSet(SITTING, ITEM, FILE, basis, List.of(PERSON), List.of());
    }

    private static LedgerEvent decided(DecisionKind kind) {
        return new DecisionTaken(
                SITTING,
                ITEM,
                FILE,
                kind,
                DecisionOutcome.APPROVED,
                null,
                null,
                Withheld.notEntitled());
    }

    private static List<Question> asked(LedgerEvent... events) {
        var actor = new Actor(new MunicipalityCode("999997"), STAFF, AGENCY, Capacity.COORDINATOR);
        List<LedgerLine> lines = new ArrayList<>();
        for (LedgerEvent event : events) {
            long position = lines.size() + 1;
            lines.add(
                    new LedgerLine(
                            position,
                            new UUID(2, position),
                            Instant.parse("2026-06-03T01:00:00Z"),
                            actor,
                            event));
        }
        return Review.of(lines).stream().map(Finding::question).toList();
    }
}
