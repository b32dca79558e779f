package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caseledger.command.correction.RelabellingRefusal.PROTECTION_STANDS_IN_THE_WAY;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CONSENT_WITHOUT_BASIS;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_LEAVES_NO_READER;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_NAMES_NO_VALUE;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_OF_NO_FILE;
import static org.caseledger.command.correction.RelabellingRefusal.REPORTS_STAY_CLOSED;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.OWN_STATUTORY_TASK;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;
import static org.caseledger.events.privacy.Sensitivity.S1;
import static org.caseledger.events.privacy.Sensitivity.S2;
import static org.caseledger.events.privacy.Sensitivity.S3;
import static org.caseledger.events.privacy.Sensitivity.S4;
import static org.caseledger.secrecy.GuardedFamily.STORY;
import static org.caseledger.secrecy.RelabelledItem.REASON;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.correction.ConfirmRelabelling;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.household.RecordSuspicion;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Marks;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** RL-01 where no conference is concerned: closer for two officers, wider hardly ever. */
@Tag("D13")
class CloserLabelTest {

    private static final GuardedTown TOWN = new GuardedTown();
    private static final SignedIn CLERK = GuardedTown.somebody();

    @BeforeAll
    static void a_third_officer() {
        TOWN.works(CLERK, TOWN.section, Capacity.MUNICIPAL_OFFICER);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static void refused(SignedIn who, LedgerCommand command, Refusal why) {
        CommandRefused refused =
                catchThrowableOfType(CommandRefused.class, () -> TOWN.by(who, command));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.refusal()).isEqualTo(why);
    }

    @Test
    void two_officers_make_a_value_closer_and_its_corrections_with_it() {
        var family = new GuardedFamily(TOWN);
        LedgerLine line = first(family);
        family.isProtected();
        assertThat(family.readBy(TOWN.carer)).contains(STORY);
        changes(line, OWN_STATUTORY_TASK, S3);
        assertThat(family.readBy(TOWN.carer)).doesNotContain(STORY);
        TOWN.by(
                TOWN.officer,
                new CorrectEntry(
                        line.event().streamId(),
                        line.eventId(),
                        "story",
                        new Words("別の話"),
                        null,
                        REASON,
                        null));
        assertThat(family.readBy(TOWN.carer)).doesNotContain("別の話", REASON.value());
        refused(
                TOWN.officer,
                wanted(line, "story", OWN_STATUTORY_TASK, S1),
                PROTECTION_STANDS_IN_THE_WAY);
    }

    @Test
    void whereabouts_of_nobody_protected_can_be_lowered_by_two() {
        var family = new GuardedFamily(TOWN);
        LedgerLine line = first(family);
        changes(line, OWN_STATUTORY_TASK, S3);
        changes(line, OWN_STATUTORY_TASK, S2);
        assertThat(family.readBy(TOWN.carer)).contains(STORY);
    }

    @Test
    void what_was_recorded_as_whereabouts_keeps_its_class_for_a_later_protection() {
        var family = new GuardedFamily(TOWN).withAddress();
        LedgerLine told = lines(family).getLast();
        refused(
                TOWN.officer,
                wanted(told, "value", OWN_STATUTORY_TASK, S2),
                PROTECTION_STANDS_IN_THE_WAY);
    }

    @Test
    void a_sentence_joins_only_what_opens_under_the_new_label() {
        var family = new GuardedFamily(TOWN);
        LedgerLine line = first(family);
        String before = sentence(line, family);
        family.isProtected();
        changes(line, OWN_STATUTORY_TASK, S3);
        assertThat(before).contains(STORY);
        assertThat(sentence(line, family))
                .doesNotContain(STORY)
                .isEqualTo(before.replace(STORY, Marks.NOT_ENTITLED));
    }

    private static String sentence(LedgerLine line, GuardedFamily family) {
        return TOWN.readGate.look(
                TOWN.carer,
                OutputPath.FILE_API,
                ReadingPurpose.CASE_WORK,
                look -> {
                    look.requireFile(family.file);
                    return Sentences.of(line.event(), new OpenedPhrases(look, List.of()));
                });
    }

    @Test
    void reports_and_what_is_protected_most_stay_closed() {
        var family = new GuardedFamily(TOWN);
        LedgerLine line = first(family);
        refused(CLERK, wanted(line, "story", OWN_STATUTORY_TASK, S4), RELABELLING_LEAVES_NO_READER);
        family.isProtected();
        changes(line, OWN_STATUTORY_TASK, S4);
        refused(CLERK, wanted(line, "story", OWN_STATUTORY_TASK, S2), REPORTS_STAY_CLOSED);
        refused(CLERK, wanted(line, "nothing", OWN_STATUTORY_TASK, S2), RELABELLING_NAMES_NO_VALUE);
        refused(CLERK, wanted(line, "informant", CONSENT, S2), RELABELLING_NAMES_NO_VALUE);
    }

    @Test
    void a_suspicion_opens_on_no_consent_not_even_by_way_of_a_conference() {
        var family = new GuardedFamily(TOWN);
        TOWN.by(
                TOWN.officer,
                new RecordSuspicion(
                        family.household,
                        family.mother,
                        new Words("気づいたこと"),
                        null,
                        Occurred.onDay(TOWN.today),
                        SaidBy.agency(TOWN.section),
                        null));
        LedgerLine noted = lines(family).getLast();
        ConsentId consent = family.agrees(TOWN.centre);
        AskRelabelling opening = wanted(noted, CONSENT, null, consent);
        refused(TOWN.officer, opening, REPORTS_STAY_CLOSED);
        var told = new RelabelledItem(TOWN, family, List.of(TOWN.officer, TOWN.director), false);
        AskRelabelling closer = wanted(noted, SUPPORT_CONFERENCE_106_6, told.item);
        UUID asked = TOWN.by(TOWN.officer, closer).eventIds().getFirst();
        TOWN.by(TOWN.director, confirmation(noted, asked));
        assertThat(family.readBy(CLERK)).doesNotContain("気づいたこと");
        assertThat(family.readBy(TOWN.director)).contains("気づいたこと");
        refused(TOWN.officer, opening, REPORTS_STAY_CLOSED);
    }

    private static AskRelabelling wanted(
            LedgerLine line, LegalBasis basis, @Nullable ItemId item, ConsentId... consents) {
        return new AskRelabelling(
                line.event().streamId(),
                line.eventId(),
                "note",
                basis,
                S2,
                item,
                List.of(consents),
                REASON);
    }

    private static ConfirmRelabelling confirmation(LedgerLine line, UUID asked) {
        return new ConfirmRelabelling(line.event().streamId(), line.eventId(), asked, REASON);
    }

    @Test
    void consents_and_files_belong_together() {
        var family = new GuardedFamily(TOWN);
        LedgerLine line = first(family);
        var request =
                new AskRelabelling(
                        line.event().streamId(),
                        line.eventId(),
                        "story",
                        OWN_STATUTORY_TASK,
                        S3,
                        null,
                        List.of(family.agrees(TOWN.centre)),
                        REASON);
        refused(CLERK, request, RELABELLING_CONSENT_WITHOUT_BASIS);
        LedgerLine registered =
                TOWN.reads
                        .in(
                                GuardedTown.MIHON,
                                sql -> TOWN.history.ofType(sql, "staff-registered", 1_000))
                        .getFirst();
        refused(CLERK, wanted(registered, "name", OWN_STATUTORY_TASK, S2), RELABELLING_OF_NO_FILE);
    }

    private static void changes(LedgerLine line, LegalBasis basis, Sensitivity to) {
        UUID asked = TOWN.by(TOWN.officer, wanted(line, "story", basis, to)).eventIds().getFirst();
        TOWN.by(CLERK, confirmation(line, asked));
    }

    private static AskRelabelling wanted(
            LedgerLine line, String component, LegalBasis basis, Sensitivity sensitivity) {
        return new AskRelabelling(
                line.event().streamId(),
                line.eventId(),
                component,
                basis,
                sensitivity,
                null,
                null,
                REASON);
    }

    private static List<LedgerLine> lines(GuardedFamily family) {
        return TOWN.reads.in(
                GuardedTown.MIHON, sql -> TOWN.history.ofFile(sql, family.file, Long.MAX_VALUE));
    }

    private static LedgerLine first(GuardedFamily family) {
        return lines(family).getFirst();
    }
}
