package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_ALREADY_STARTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_NEEDS_TWO_PERSONS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_NOT_RUNNING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_REVIEW_BY_ANOTHER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_REVIEW_NOT_AWAITED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_AGREEMENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_INVENTORY;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VALUABLES_STILL_KEPT;

import org.caseledger.command.Town;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class ValuablesTest {

    private static final UUID CUSTODY = Town.id(31, 1);
    private static final TwoPersons TWO =
            new TwoPersons(COORDINATOR.staff(), TEACHER.staff(), null, null);

    private static final TwoPersons REVIEWED =
            new TwoPersons(COORDINATOR.staff(), null, OFFICER.staff(), DAY.plusDays(14));

    private static StartValuablesCustody keep(
            @Nullable ConsentForm agreement, List<Words> inventory, TwoPersons who) {
        return new StartValuablesCustody(
                B45.CASE, CUSTODY, MOTHER, inventory, agreement, DAY, who, DAY, DAY.plusMonths(1));
    }

    private static ValuablesCustodyStarted kept() {
        return keptBy(TWO);
    }

    private static ValuablesCustodyStarted keptBy(TwoPersons who) {
        return new ValuablesCustodyStarted(
                B45.CASE,
                FILE,
                CUSTODY,
                MOTHER,
                List.of(told(MOTHER, "通帳")),
                ConsentForm.OTHER_WRITING,
                DAY,
                who,
                DAY,
                null);
    }

    @Test
    void things_are_kept_on_agreement_by_inventory_and_by_two() {
        List<Words> one = List.of(B45.words());
        B45.supporting()
                .when(keep(ConsentForm.OTHER_WRITING, one, TWO))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.supporting().when(keep(null, one, TWO)).thenRefused(CUSTODY_WITHOUT_AGREEMENT);
        B45.supporting()
                .when(keep(ConsentForm.ORAL, List.of(), TWO))
                .thenRefused(CUSTODY_WITHOUT_INVENTORY);
        B45.supporting()
                .given(kept())
                .when(keep(ConsentForm.ORAL, one, TWO))
                .thenRefused(CUSTODY_ALREADY_STARTED);
    }

    @Test
    void one_person_alone_needs_a_superior_who_reviews_by_a_day() {
        List<Words> one = List.of(B45.words());
        TwoPersons alone = new TwoPersons(COORDINATOR.staff(), null, null, null);
        TwoPersons twice = new TwoPersons(COORDINATOR.staff(), COORDINATOR.staff(), null, null);
        B45.supporting()
                .when(keep(ConsentForm.ORAL, one, alone))
                .thenRefused(CUSTODY_NEEDS_TWO_PERSONS);
        B45.supporting()
                .when(keep(ConsentForm.ORAL, one, twice))
                .thenRefused(CUSTODY_NEEDS_TWO_PERSONS);
        B45.supporting()
                .when(keep(ConsentForm.ORAL, one, REVIEWED))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void what_is_kept_goes_back_against_a_receipt_before_the_case_closes() {
        ReturnValuables give = new ReturnValuables(B45.CASE, CUSTODY, B45.words(), TWO, DAY);
        B45.supporting().when(give).thenRefused(CUSTODY_NOT_RUNNING);
        B45.supporting()
                .given(kept())
                .when(give)
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(ValuablesReturned.class));
        B45.closing()
                .given(kept())
                .given(
                        new LeadSupporterDesignated(
                                B45.CASE, FILE, SCHOOL, null, null, told(MOTHER, "見守り")))
                .given(B45.leadAccepted())
                .when(new CloseMultiAgencyCollaboration(B45.CASE, DAY))
                .thenRefused(VALUABLES_STILL_KEPT);
    }

    @Test
    void the_named_superior_reviews_what_one_person_handled_alone() {
        ReviewCustody review = new ReviewCustody(B45.CASE, CUSTODY, B45.words(), DAY);
        B45.supporting().given(kept()).when(review).thenRefused(CUSTODY_REVIEW_NOT_AWAITED);
        B45.supporting()
                .given(keptBy(REVIEWED))
                .by(TEACHER)
                .when(review)
                .thenRefused(CUSTODY_REVIEW_BY_ANOTHER);
        B45.supporting()
                .given(keptBy(REVIEWED))
                .by(OFFICER)
                .when(review)
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(CustodyReviewed.class));
        B45.supporting()
                .given(keptBy(REVIEWED))
                .given(
                        new CustodyReviewed(
                                B45.CASE, FILE, CUSTODY, MOTHER, told(MOTHER, "確かめた"), DAY))
                .by(OFFICER)
                .when(review)
                .thenRefused(CUSTODY_REVIEW_NOT_AWAITED);
    }
}
