package org.caseledger.bench;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

import java.util.Random;
import java.util.random.RandomGenerator;

/** From the start of an append until a handler in the same process has the event. */
final class Tailing {

    private static final int SAMPLES = 25;

    private final Ours ours;
    private final Stock stock;
    private final RandomGenerator pauses = new Random(1);

    Tailing(Ours ours, Stock stock) {
        this.ours = ours;
        this.stock = stock;
    }

    void measure(Report report, int rounds) {
        var our = new Arrivals();
        var their = new Arrivals();
        TokenStore tokens = stock.tokens();
        try (var views = ours.processors();
                var _ = new StockProcessor("tail", stock, tokens, 16, 1, their)) {
            views.start("tail", our);
            double[][] ourDelays = new double[rounds][];
            double[][] theirDelays = new double[rounds][];
            delays(ours.store(), our);
            delays(stock.store(), their);
            for (int round = 0; round < rounds; round++) {
                ourDelays[round] = delays(ours.store(), our);
                theirDelays[round] = delays(stock.store(), their);
            }
            for (int percent : new int[] {50, 95, 99}) {
                report.delays(
                        "append to handler, p" + percent,
                        percentiles(ourDelays, percent),
                        percentiles(theirDelays, percent),
                        percent == 50 ? 10 : 0);
            }
        }
    }

    private double[] delays(AbstractEventStore store, Arrivals arrivals) {
        var workload = new Workload();
        double[] delays = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            pause();
            long start = System.nanoTime();
            DefaultUnitOfWork.startAndGet(new GenericMessage<>("act", Workload.ACT))
                    .execute(() -> store.publish(workload.plain()));
            arrivals.await(1);
            delays[sample] = (System.nanoTime() - start) / 1e6;
        }
        return delays;
    }

    /** Appends must not fall into step with a poll. */
    private void pause() {
        try {
            Thread.sleep(pauses.nextInt(500));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static double[] percentiles(double[][] rounds, int percent) {
        double[] figures = new double[rounds.length];
        for (int round = 0; round < rounds.length; round++) {
            figures[round] = new Spread(rounds[round]).percentile(percent);
        }
        return figures;
    }
}
