package org.caseledger.ops.demo;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.LedgerPort;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.SignedIn;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills an empty demonstration with the stories of 見本市, act by act through the same gate and rules
 * as everybody's acts. A load that was cut short goes on where it stopped: each act has a fixed
 * idempotency key.
 */
public final class DemonstrationStories {

    private static final Map<Class<?>, String> ACT_NAMES =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Act::name));

    /** Attaches the paper of a consent that was just told. */
    @FunctionalInterface
    public interface PaperOfConsent {
        void attach(SignedIn who, Recorded consent);
    }

    private final CommandGate gate;
    private final LedgerPort ledger;
    private final StoryClock clock;
    private final PrintStream console;
    private final PaperOfConsent paper;

    public DemonstrationStories(
            CommandGate gate,
            LedgerPort ledger,
            StoryClock clock,
            PrintStream console,
            PaperOfConsent paper) {
        this.gate = gate;
        this.ledger = ledger;
        this.clock = clock;
        this.console = console;
        this.paper = paper;
    }

    /** Tells the stories unless they were told before, or the ledger holds something else. */
    public void loadOnce() {
        List<Step> steps = steps(new StoryDays(clock.today()));
        if (isRecorded(steps.getLast())) {
            return;
        }
        boolean begun = isRecorded(steps.getFirst());
        if (!begun && !isEmpty()) {
            return;
        }
        say(begun ? "見本市の物語の読み込みが前回途中で終わっていました。続きから読み込みます。" : "初回の起動です。架空の見本市の物語を読み込みます。");
        tell(steps);
        attachTheScan(steps);
        say("読み込みました(" + steps.size() + "件の記録)。");
    }

    /** Every act of every story in the order of their moments, no two at the same one. */
    static List<Step> steps(StoryDays days) {
        return Stream.of(
                        DirectoryTale.told(days),
                        ConferenceBodiesTale.told(days),
                        ClosedCaseTale.told(days),
                        OverdueCaseTale.told(days),
                        OutreachTale.told(days))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    private void tell(List<Step> steps) {
        int quarter = Math.max(1, steps.size() / 4);
        for (int told = 0; told < steps.size(); told++) {
            Step step = steps.get(told);
            clock.at(step.at(), () -> record(step));
            if (told > 0 && told % quarter == 0 && told < quarter * 4) {
                say("  " + told + "/" + steps.size() + "件");
            }
        }
    }

    private void record(Step step) {
        LedgerCommand command = step.command();
        String act = ACT_NAMES.get(command.getClass());
        if (act == null) {
            throw new IllegalStateException("no act for " + command.getClass().getSimpleName());
        }
        try {
            gate.record(who(step), act, command, conditions(step));
        } catch (RuntimeException refused) {
            throw new IllegalStateException("the story stopped at " + step.key(), refused);
        }
    }

    /** The first consent of the stories was given on paper. */
    private void attachTheScan(List<Step> steps) {
        steps.stream()
                .filter(step -> step.command() instanceof GiveConsent)
                .filter(step -> step.key().startsWith(ClosedCaseTale.KEYS))
                .findFirst()
                .ifPresent(step ->
                        ledger.firstAnswer(who(step), conditions(step))
                                .ifPresent(recorded -> paper.attach(who(step), recorded)));
    }

    private boolean isRecorded(Step step) {
        return ledger.firstAnswer(who(step), conditions(step)).isPresent();
    }

    private boolean isEmpty() {
        return ledger.factsToRelyOn(DemonstrationUsers.MUNICIPALITY)
                .findAll(StaffRegister.STAFF, "all")
                .isEmpty();
    }

    private static SignedIn who(Step step) {
        return new SignedIn(DemonstrationUsers.MUNICIPALITY, step.who());
    }

    private static RecordingConditions conditions(Step step) {
        return new RecordingConditions(null, step.key(), StoryIds.requestHash(step.key()));
    }

    private void say(String line) {
        console.println(line);
        console.flush();
    }
}
