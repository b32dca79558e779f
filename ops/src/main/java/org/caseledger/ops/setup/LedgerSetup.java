package org.caseledger.ops.setup;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.events.register.Facts;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.database.Databases;
import org.caseledger.query.readiness.Missing;
import org.caseledger.query.readiness.Readiness;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads a set-up file, checks all of it, and only then records what is not recorded yet. An
 * interrupted run is finished by running the same file again.
 */
public final class LedgerSetup {

    private static final int WRONG = 1;

    private final Databases databases;
    private final Saying say;

    /** Prints one sentence, given in both languages. */
    @FunctionalInterface
    public interface Saying {
        void say(String japanese, String english);
    }

    public LedgerSetup(Databases databases, Saying say) {
        this.databases = databases;
        this.say = say;
    }

    /** Answers 0 when the file is recorded (or could be), 1 when something in it is wrong. */
    public int run(String text, boolean dryRun) {
        SetupText read = SetupText.read(text);
        SetupFile file = read.file();
        if (file == null || !read.findings().isEmpty()) {
            return refuse(read.findings());
        }
        try (var ledger = new OfflineLedger(databases)) {
            return run(file, read.tree(), ledger, dryRun);
        }
    }

    private int run(SetupFile file, YamlTree tree, OfflineLedger ledger, boolean dryRun) {
        SignedIn who = SetupSteps.recorder(file, ledger.hash());
        SetupPlan plan = plan(file, tree, ledger, who);
        if (!plan.isPossible()) {
            return refuse(plan.findings());
        }
        tell(plan.findings());
        if (!dryRun) {
            plan.missing().forEach(step -> record(step, who, ledger));
        }
        tellDone(plan, dryRun);
        tellMissing(plan.afterwards(), ledger.ledger().today());
        tellIds(file, ledger);
        return 0;
    }

    private void tellIds(SetupFile file, OfflineLedger ledger) {
        say.say("職員のID(サインインの発行元に設定します):", "Ids of staff, for the issuer of sign-ins:");
        SetupSteps.staffIds(file, ledger.hash())
                .forEach((key, id) -> say.say("  " + key + ": " + id, "  " + key + ": " + id));
    }

    private static SetupPlan plan(
            SetupFile file, YamlTree tree, OfflineLedger ledger, SignedIn who) {
        var rehearsal =
                new Rehearsal(
                        who,
                        ledger.ledger().today(),
                        ledger.facts(who.municipality()),
                        stream -> ledger.history(who.municipality(), stream));
        return SetupPlan.of(
                SetupSteps.of(file, ledger.hash()),
                tree,
                step -> ledger.ledger().firstAnswer(who, step.conditions()).isPresent(),
                rehearsal);
    }

    private static void record(SetupStep step, SignedIn who, OfflineLedger ledger) {
        try {
            ledger.gate().record(who, step.act(), step.command(), step.conditions());
        } catch (CommandRefused changed) {
            throw new IllegalStateException("somebody else recorded meanwhile", changed);
        }
    }

    /** What each municipality of the ledger still lacks: 0 for nothing, 1 for something. */
    public int check() {
        try (var ledger = new OfflineLedger(databases)) {
            int answer = 0;
            for (MunicipalityCode municipality : ledger.municipalities()) {
                say.say("団体コード " + municipality, "municipality " + municipality);
                Facts facts = ledger.facts(municipality);
                answer = Math.max(answer, tellMissing(facts, ledger.ledger().today()));
            }
            return answer;
        }
    }

    private int refuse(List<SetupFinding> findings) {
        tell(findings);
        say.say("直すところがあります。何も記録していません。", "There is something to correct. Nothing was recorded.");
        return WRONG;
    }

    private void tell(List<SetupFinding> findings) {
        findings.forEach(one ->
                say.say(
                        one.line() + "行目: " + one.japanese(),
                        "line " + one.line() + ": " + one.english()));
    }

    private void tellDone(SetupPlan plan, boolean dryRun) {
        int count = plan.missing().size();
        if (dryRun) {
            say.say(
                    "確認だけを行いました。記録すると%d件、記録済みは%d件です。".formatted(count, plan.recorded()),
                    "Checked only: %d acts to record, %d recorded before."
                            .formatted(count, plan.recorded()));
        } else {
            say.say(
                    "%d件を記録しました(記録済みは%d件)。".formatted(count, plan.recorded()),
                    "Recorded %d acts; %d were recorded before.".formatted(count, plan.recorded()));
        }
    }

    private int tellMissing(Facts facts, LocalDate today) {
        List<Missing> missing = Readiness.of(facts, today);
        if (missing.isEmpty()) {
            say.say("準備は整っています。", "Everything needed to begin is there.");
            return 0;
        }
        say.say("まだ足りないもの:", "What is still missing:");
        missing.forEach(one -> say.say("  ・" + one.japanese(), "  - " + one.english()));
        return WRONG;
    }
}
