package org.caseledger.bench;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.journey.BusyTown;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.caseload.CaseloadReading;
import org.caseledger.query.gate.OutputPath;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/** What reading costs with all controls, and what the same reads cost without policy and record. */
final class Reading {

    private static final int WARM_UP = 150;
    private static final int SAMPLES = 300;
    private static final SignedIn COORDINATOR =
            SignedIn.inDemonstration(
                    DemonstrationUsers.MUNICIPALITY, DemonstrationUsers.COORDINATOR);

    private final BusyTown town;
    private final StringBuilder table =
            new StringBuilder(
                    """
                    | read | how | p50 (ms) | p95 (ms) | p99 (ms) | ratio of p95 | goal | met |
                    | --- | --- | --- | --- | --- | --- | --- | --- |
                    """);

    Reading(BusyTown town) {
        this.town = town;
    }

    String measured() {
        var file = new CaseFileReading.Asked(new FileId(town.file()), null, 0);
        var all = town.ledger().getBean(CaseFileReading.class);
        var listed = town.ledger().getBean(CaseloadReading.class);
        var bare = new BareReads(town.ledger());
        measure(
                "case of " + town.values() + " fields",
                "≤ 25",
                () -> all.told(COORDINATOR, OutputPath.FILE_API, file).history().size(),
                () -> bare.file().told(COORDINATOR, OutputPath.FILE_API, file).history().size(),
                () -> town.got("/files/" + town.file() + "/history").length());
        measure(
                "the same with the acts that may follow",
                "none",
                () -> all.show(COORDINATOR, OutputPath.FILE_API, file).history().size(),
                () -> bare.file().show(COORDINATOR, OutputPath.FILE_API, file).history().size(),
                () -> town.got("/files/" + town.file()).length());
        measure(
                "list of " + BusyTown.CASES + " cases",
                "≤ 120",
                () -> cases(listed),
                () -> cases(bare.list()),
                () -> town.got("/cases").length());
        return table.toString();
    }

    private static int cases(CaseloadReading list) {
        int cases = list.show(COORDINATOR, OutputPath.CASE_LIST_API, null, 0).cases().size();
        if (cases != BusyTown.CASES) {
            throw new IllegalStateException("a page of " + cases);
        }
        return cases;
    }

    /** The three take turns, so that whatever disturbs the machine disturbs them alike. */
    private void measure(String what, String goal, IntSupplier... reads) {
        double[][] times = new double[reads.length][SAMPLES];
        for (int sample = -WARM_UP; sample < SAMPLES; sample++) {
            for (int way = 0; way < reads.length; way++) {
                double took = timed(reads[way]);
                if (sample >= 0) {
                    times[way][sample] = took;
                }
            }
        }
        Spread[] spreads = Arrays.stream(times).map(Spread::new).toArray(Spread[]::new);
        double bare = spreads[1].percentile(95);
        row(what, "all controls", spreads[0], bare, goal);
        row(what, "no policy, no record", spreads[1], bare, "none");
        row(what, "all controls, by HTTP", spreads[2], bare, "none");
    }

    /** A goal is the most that p95 may be. */
    private static String met(String goal, double is) {
        if (goal.equals("none")) {
            return "–";
        }
        return is <= Double.parseDouble(goal.substring(2)) ? "yes" : "**missed**";
    }

    private static double timed(IntSupplier read) {
        long start = System.nanoTime();
        if (read.getAsInt() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void row(String what, String how, Spread times, double bare, String goal) {
        table.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %.1f | %.1f | %.1f | %.2f | %s | %s |%n",
                        what,
                        how,
                        times.percentile(50),
                        times.percentile(95),
                        times.percentile(99),
                        times.percentile(95) / bare,
                        goal,
                        met(goal, times.percentile(95))));
    }
}
