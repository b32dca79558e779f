package org.caseledger.bench;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caseledger.ops.store.ViewProcessors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A view that does nothing is filled from the first event on. */
final class CatchingUp {

    private static final int EVENTS = 100_000;

    private final Ours ours;
    private final Stock stock;
    private final TokenStore tokens;
    private int started;

    /** Fills both stores with the same kind of events. */
    CatchingUp(Ours ours, Stock stock) {
        this.ours = ours;
        this.stock = stock;
        this.tokens = stock.tokens();
        fill(ours.bareEngine());
        fill(stock.engine());
    }

    private static void fill(EventStorageEngine engine) {
        var workload = new Workload();
        for (int done = 0; done < EVENTS; done += Workload.EVENTS_PER_STREAM) {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            for (int i = 0; i < Workload.EVENTS_PER_STREAM; i++) {
                events.add(workload.plain());
            }
            engine.appendEvents(events);
        }
    }

    void measure(Report report, int rounds) {
        double[] our = new double[rounds];
        double[] manySegments = new double[rounds];
        double[] largeBatches = new double[rounds];
        rate(this::byOurs);
        rate(view -> byStock(view, 4, 1000));
        for (int round = 0; round < rounds; round++) {
            our[round] = rate(this::byOurs);
            manySegments[round] = rate(view -> byStock(view, 16, 100));
            largeBatches[round] = rate(view -> byStock(view, 4, 1000));
        }
        report.speed("catch-up, stock 16 segments, batch 100", our, manySegments, 40_000);
        report.speed("catch-up, stock 4 segments, batch 1000", our, largeBatches, 40_000);
    }

    /** Until the last event is handled; stopping the processor does not count. */
    private double rate(Function<Arrivals, AutoCloseable> processor) {
        var view = new Arrivals();
        started++;
        long start = System.nanoTime();
        try (var _ = processor.apply(view)) {
            view.await(EVENTS);
            return EVENTS / ((System.nanoTime() - start) / 1e9);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private AutoCloseable byOurs(Arrivals view) {
        ViewProcessors processors = ours.processors();
        processors.start("catch-up-" + started, view);
        return processors;
    }

    private AutoCloseable byStock(Arrivals view, int segments, int batch) {
        return new StockProcessor("catch-up-" + started, stock, tokens, segments, batch, view);
    }
}
