package org.caseledger.ops.deadlines;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.deadline.DeadlineRefusal;
import org.caseledger.command.deadline.RaiseOverdue;
import org.caseledger.command.http.RequestHash;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.deadlines.OverdueDeadlines;
import org.caseledger.query.deadlines.OverdueDeadlines.Passed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.node.StringNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes, once a day, each deadline whose day has passed. It records that and nothing else: no case
 * is suspended or closed by time (MA-13, R12).
 *
 * <p>Of several nodes the one that claims the day does it. One that stops half-way leaves the day
 * open, and the next goes on; each deadline has a key of its own, so nothing is noted twice.
 */
public final class DeadlineRun {

    /** The permanent name of the act. */
    static final String ACT = "raise-overdue";

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRun.class);

    private final DayClaims claims;
    private final OverdueDeadlines overdue;
    private final CommandGate gate;
    private final RequestHash hash;

    public DeadlineRun(
            DayClaims claims, OverdueDeadlines overdue, CommandGate gate, RequestHash hash) {
        this.claims = claims;
        this.overdue = overdue;
        this.gate = gate;
        this.hash = hash;
    }

    /**
     * Does what is left to do of this day, in every municipality that has anything due. Where it
     * fails, the others are done first; then the failure is thrown.
     */
    public void of(LocalDate day) {
        List<RuntimeException> failures = new ArrayList<>();
        for (MunicipalityCode municipality : overdue.municipalities()) {
            try {
                claims.ofDay(municipality, day, () -> note(municipality, day));
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private void note(MunicipalityCode municipality, LocalDate day) {
        List<Passed> passed = overdue.before(municipality, day);
        passed.forEach(each -> note(municipality, each));
        if (!passed.isEmpty()) {
            LOG.info("{} deadlines have passed in {}", passed.size(), municipality);
        }
    }

    private void note(MunicipalityCode municipality, Passed passed) {
        var command =
                new RaiseOverdue(
                        passed.deadlineId(),
                        passed.fileId(),
                        passed.kind(),
                        passed.dueOn(),
                        passed.setBy());
        try {
            gate.record(SignedIn.ledgerItself(municipality), ACT, command, once(passed));
        } catch (CommandRefused refused) {
            if (refused.refusal() != DeadlineRefusal.OVERDUE_ALREADY_RAISED) {
                throw refused;
            }
        }
    }

    private RecordingConditions once(Passed passed) {
        String key = "deadline/" + passed.deadlineId() + "/" + passed.dueOn();
        return new RecordingConditions(
                null, key, hash.of(List.of(ACT, key), StringNode.valueOf(passed.kind().name())));
    }
}
