package org.caseledger.ops.setup;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.http.Sentences;
import org.caseledger.events.register.Facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What recording a set-up file would do.
 *
 * @param missing the acts that are not recorded yet
 * @param recorded how many acts are recorded already
 * @param afterwards the registers as they would stand when everything is recorded
 */
record SetupPlan(
        List<SetupStep> missing, int recorded, List<SetupFinding> findings, Facts afterwards) {

    /** Refusals that only say that something of this id is there already, with other content. */
    private static final Set<String> ALREADY_THERE =
            Set.of(
                    "MUNICIPALITY_ALREADY_REGISTERED",
                    "AGENCY_ALREADY_REGISTERED",
                    "CONTRACT_ALREADY_AGREED",
                    "STAFF_ALREADY_IN_POST",
                    "AREA_ALREADY_DRAWN",
                    "AREA_ASSIGNMENT_ALREADY_MADE",
                    "POST_ALREADY_ESTABLISHED",
                    "AGREEMENT_ALREADY_CONCLUDED",
                    "BODY_ALREADY_ESTABLISHED",
                    "ALREADY_MEMBER",
                    "NOTICE_ALREADY_ACKNOWLEDGED",
                    "TEXT_ALREADY_PUBLISHED",
                    "POLICY_ALREADY_PUBLISHED");

    private static final Sentences SENTENCES = new Sentences();

    /** Plays every step that is not recorded yet. */
    static SetupPlan of(
            List<SetupStep> steps,
            YamlTree tree,
            Predicate<SetupStep> isRecorded,
            Rehearsal rehearsal) {
        List<SetupStep> missing = new ArrayList<>();
        List<SetupFinding> findings = new ArrayList<>();
        int recorded = 0;
        for (SetupStep step : steps) {
            if (isRecorded.test(step)) {
                recorded++;
                continue;
            }
            var refusal = rehearsal.play(step.command());
            if (refusal.isEmpty()) {
                missing.add(step);
            } else {
                findings.add(finding(refusal.get(), tree.line(step.path())));
            }
        }
        return new SetupPlan(missing, recorded, SetupFinding.byLine(findings), rehearsal.facts());
    }

    boolean isPossible() {
        return findings.stream().noneMatch(SetupFinding::isError);
    }

    private static SetupFinding finding(Refusal refusal, int line) {
        String japanese = sentence(refusal, Locale.JAPANESE);
        String english = sentence(refusal, Locale.ENGLISH);
        return ALREADY_THERE.contains(refusal.name())
                ? SetupFinding.note(
                        line,
                        japanese + "この行の内容は記録と違いますが、変更しません。変更は個別の操作で行ってください。",
                        english + " This line differs from it and changes nothing; use an act.")
                : SetupFinding.error(line, japanese, english);
    }

    private static String sentence(Refusal refusal, Locale locale) {
        String why = SENTENCES.refusal(refusal, locale).orElse(refusal.code());
        String instead = SENTENCES.instead(refusal, locale).orElse("");
        String source = (refusal.source().title() + " " + refusal.source().article()).strip();
        return locale.equals(Locale.JAPANESE)
                ? why + instead + "(規則 " + refusal.rule() + "、根拠: " + source + ")"
                : why + " " + instead + " (rule " + refusal.rule() + ", source: " + source + ")";
    }
}
