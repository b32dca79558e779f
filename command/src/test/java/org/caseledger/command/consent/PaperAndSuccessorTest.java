package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.consent.ConsentRefusal.*;
import static org.caseledger.command.consent.ConsentStory.CIRCLE;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.GIVEN;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;
import static org.caseledger.command.consent.ConsentStory.WITHDRAWN;
import static org.caseledger.command.consent.ConsentStory.given;
import static org.caseledger.command.consent.ConsentStory.seek;

import org.caseledger.command.Town;
import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

class PaperAndSuccessorTest {
    private static final ConsentGiven ORALLY = agreed(ConsentForm.ORAL, DAY.plusDays(14), null);
    private static final ConsentGiven FOR_SUCCESSORS =
            agreed(ConsentForm.APPLICATION_FORM, null, null);
    private static final ConsentSought IN_OUTREACH =
            new ConsentSought(
                    CONSENT,
                    FILE,
                    Town.MOTHER,
                    Purpose.PLANNING,
                    CIRCLE,
                    Occurred.onDay(DAY.minusDays(3)),
                    null,
                    null,
                    AskingMeans.HOME_VISIT,
                    new OutreachId(Town.id(14, 1)),
                    null);

    @Test
    void an_oral_agreement_names_the_day_by_which_the_paper_is_due() {
        given(SOUGHT).when(give(ConsentForm.ORAL, null, null)).thenRefused(PAPER_DUE_DATE_MISSING);
        given(SOUGHT).when(give(ConsentForm.OTHER_WRITING, DAY, null)).thenRefused(PAPER_NOT_OWED);
        given(SOUGHT)
                .when(give(ConsentForm.ORAL, DAY.minusDays(3), null))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT)
                .when(give(ConsentForm.ORAL, DAY, null))
                .thenAccepted(events ->
                        assertThat(((ConsentGiven) events.getFirst()).paperDueOn()).isEqualTo(DAY));
    }

    @Test
    void the_paper_comes_in_once() {
        ConsentPaperReceived received =
                new ConsentPaperReceived(CONSENT, FILE, ConsentForm.OTHER_WRITING, DAY, null);
        given(SOUGHT, ORALLY).when(paper(ConsentForm.OTHER_WRITING, DAY)).then(received);
        given(SOUGHT, ORALLY, received)
                .when(paper(ConsentForm.OTHER_WRITING, DAY))
                .thenRefused(PAPER_NOT_OWED);
        given(SOUGHT, GIVEN)
                .when(paper(ConsentForm.OTHER_WRITING, DAY))
                .thenRefused(PAPER_NOT_OWED);
        given(SOUGHT, ORALLY).when(paper(ConsentForm.ORAL, DAY)).thenRefused(PAPER_IS_NOT_ORAL);
        given(SOUGHT, ORALLY)
                .when(paper(ConsentForm.OTHER_WRITING, DAY.minusDays(3)))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT, ORALLY)
                .when(paper(ConsentForm.OTHER_WRITING, DAY.plusDays(1)))
                .thenRefused(CONSENT_DATE_IN_FUTURE);
        given(SOUGHT).when(paper(ConsentForm.OTHER_WRITING, DAY)).thenRefused(CONSENT_NOT_GIVEN);
        given().when(paper(ConsentForm.OTHER_WRITING, DAY)).thenRefused(CONSENT_UNKNOWN);
    }

    @Test
    void agreed_in_outreach_it_names_the_switch_over() {
        given(IN_OUTREACH)
                .when(give(ConsentForm.ORAL, DAY, null))
                .thenRefused(SWITCH_OVER_DATE_MISSING);
        given(IN_OUTREACH)
                .when(give(ConsentForm.ORAL, DAY, DAY))
                .thenAccepted(events ->
                        assertThat(((ConsentGiven) events.getFirst()).switchOverOn())
                                .isEqualTo(DAY));
    }

    @Test
    void one_that_has_run_out_is_asked_for_again() {
        ConsentGiven runOut =
                new ConsentGiven(
                        CONSENT,
                        FILE,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "第3版",
                        DAY.minusDays(2),
                        DAY.minusDays(1),
                        null,
                        null);
        given(SOUGHT, runOut).when(seek(CIRCLE)).thenAccepted(e -> assertThat(e).hasSize(1));
        given(SOUGHT, GIVEN).when(seek(CIRCLE)).thenRefused(CONSENT_ALREADY_GIVEN);
    }

    @Test
    void it_goes_on_for_a_successor_only_when_it_says_so_and_the_contract_is_over() {
        ContractAgreed over =
                new ContractAgreed(
                        Town.MIHON,
                        new ContractId(Town.id(15, 1)),
                        COORDINATION_DESK,
                        DAY.minusYears(1),
                        DAY.minusDays(2));
        given(SOUGHT, FOR_SUCCESSORS, over)
                .when(succession())
                .then(
                        new ConsentPassedToSuccessor(
                                CONSENT, FILE, COORDINATION_DESK, SELF_RELIANCE_DESK, DAY));
        given(SOUGHT, FOR_SUCCESSORS).when(succession()).thenRefused(CONTRACT_STILL_RUNS);
        given(SOUGHT, GIVEN, over).when(succession()).thenRefused(NO_SUCCESSOR_CLAUSE);
        given(SOUGHT, FOR_SUCCESSORS, over)
                .when(
                        new PassConsentToSuccessor(
                                CONSENT, Town.CARE_CENTRE, SELF_RELIANCE_DESK, DAY))
                .thenRefused(SUCCESSOR_OF_ANOTHER_AGENCY);
        given(SOUGHT, GIVEN, WITHDRAWN).when(succession()).thenRefused(CONSENT_NOT_GIVEN);
    }

    @Test
    void the_paper_may_name_its_scan_and_no_other() {
        AttachmentId scan = new AttachmentId(Town.id(4, 7));
        ReceiveConsentPaper naming =
                new ReceiveConsentPaper(CONSENT, ConsentForm.OTHER_WRITING, DAY, scan);
        given(SOUGHT, ORALLY, scanOf(scan, CONSENT.value()))
                .when(naming)
                .then(
                        new ConsentPaperReceived(
                                CONSENT, FILE, ConsentForm.OTHER_WRITING, DAY, scan));
        given(SOUGHT, ORALLY).when(naming).thenRefused(PAPER_SCAN_NOT_OF_CONSENT);
        given(SOUGHT, ORALLY, scanOf(scan, Town.id(4, 8)))
                .when(naming)
                .thenRefused(PAPER_SCAN_NOT_OF_CONSENT);
    }

    private static ScanAttached scanOf(AttachmentId scan, UUID stream) {
        return new ScanAttached(
                scan,
                FILE,
                stream,
                Town.id(6, 1),
                ScanKind.PDF,
                "ab",
                Town.labelled(Town.MOTHER, new ScanContent("a2V5", "00", 3)),
                null);
    }

    private static PassConsentToSuccessor succession() {
        return new PassConsentToSuccessor(CONSENT, COORDINATION_DESK, SELF_RELIANCE_DESK, DAY);
    }

    private static ReceiveConsentPaper paper(ConsentForm form, LocalDate on) {
        return new ReceiveConsentPaper(CONSENT, form, on);
    }

    private static GiveConsent give(
            ConsentForm form, @Nullable LocalDate due, @Nullable LocalDate switchOver) {
        return new GiveConsent(
                CONSENT,
                form,
                ConsentCapacity.SELF,
                "第3版",
                DAY.minusDays(2),
                null,
                null,
                new Words("来所できない"),
                null,
                null,
                AskingMeans.PHONE,
                due,
                switchOver,
                null);
    }

    private static ConsentGiven agreed(
            ConsentForm form, @Nullable LocalDate due, @Nullable LocalDate until) {
        return new ConsentGiven(
                CONSENT,
                FILE,
                form,
                ConsentCapacity.SELF,
                "第3版",
                DAY.minusDays(2),
                until,
                null,
                null,
                null,
                null,
                null,
                due,
                null,
                true);
    }
}
