package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.text;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.given;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_NOT_IN_FORCE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_VERSION_MISSING;

import org.caseledger.command.decision.RefusedNaming;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D2: no form of intake without the version of the text that told the person what it is for. */
@Tag("D2")
class D2PurposeTextTest {

    private static final int INTAKES = Integer.getInteger("intakes", 500);
    private static final long SEED = 20_260_401;
    private static final List<TextKind> KINDS =
            List.of(
                    TextKind.CONSENT_RULES,
                    TextKind.APPLICATION_FORM,
                    TextKind.SECRECY_NOTICE,
                    TextKind.PLAN_SHEET);

    private final Random random = new Random(SEED);

    @Test
    void d2_each_form_names_a_text_that_was_in_force_or_is_refused() {
        int recorded = 0;
        for (int intake = 0; intake < INTAKES; intake++) {
            recorded += taken(published(), version()) ? 1 : 0;
        }

        assertThat(recorded).as("seed %d", SEED).isBetween(INTAKES / 10, INTAKES * 9 / 10);
    }

    private List<TextVersionPublished> published() {
        List<TextVersionPublished> texts = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            if (random.nextBoolean()) {
                TextKind kind = KINDS.get(random.nextInt(KINDS.size()));
                texts.add(
                        text(kind, "第%d版".formatted(number), DAY.plusDays(random.nextInt(5) - 3)));
            }
        }
        return texts;
    }

    private @Nullable String version() {
        int drawn = random.nextInt(8);
        return drawn == 0 ? null : drawn == 1 ? " " : "第%d版".formatted(drawn - 1);
    }

    /** Whether a form with this version was recorded; it is what these texts allow. */
    private static boolean taken(List<TextVersionPublished> texts, @Nullable String version) {
        LedgerEvent[] before =
                Stream.concat(Stream.of(RECEIVED), texts.stream()).toArray(LedgerEvent[]::new);
        var scenario =
                given(before)
                        .when(
                                new RecordIntakeForm(
                                        TALK, MOTHER, version, DAY, null, null, null, null, null));
        List<TextVersionPublished> told =
                texts.stream().filter(each -> KINDS.indexOf(each.kind()) < 2).toList();
        List<String> inForce = inForce(told);
        boolean known =
                !inForce.isEmpty()
                        || told.stream().anyMatch(each -> each.version().equals(version));
        if (version == null || version.isBlank()) {
            scenario.thenRefused(INTAKE_RULE_TEXT_VERSION_MISSING);
            return false;
        }
        if (known && !inForce.contains(version)) {
            scenario.thenRefused(
                    new RefusedNaming(INTAKE_RULE_TEXT_NOT_IN_FORCE, String.join("、", inForce)));
            return false;
        }
        scenario.thenAccepted(events ->
                assertThat(((IntakeFormRecorded) events.getFirst()).ruleTextVersion())
                        .isEqualTo(version));
        return true;
    }

    private static List<String> inForce(List<TextVersionPublished> texts) {
        return texts.stream()
                .filter(each -> !each.validFrom().isAfter(DAY))
                .map(TextVersionPublished::version)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
