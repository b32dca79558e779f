package org.caseledger.ops.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.caseledger.ops.store.ViewProcessor;
import org.caseledger.ops.store.ViewProcessors;

import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/** Shows of each view how many events it is behind, how many files it has parked, and its health. */
public final class ViewMetrics {

    private final ViewProcessors views;
    private final LongSupplier head;
    private final MeterRegistry meters;

    /**
     * @param head the number of the last event of the ledger
     */
    public ViewMetrics(ViewProcessors views, LongSupplier head, MeterRegistry meters) {
        this.views = views;
        this.head = head;
        this.meters = meters;
    }

    /** Watches every view that has been started by now; those already watched stay as they are. */
    public void watch() {
        for (ViewProcessor view : views.all()) {
            gauge("ledger.view.lag", view, this::lag);
            gauge("ledger.view.parked", view, one -> one.parked().size());
            gauge("ledger.view.healthy", view, one -> one.isHealthy() ? 1 : 0);
        }
    }

    private double lag(ViewProcessor view) {
        return Math.max(0, head.getAsLong() - view.processedSeq());
    }

    private void gauge(String name, ViewProcessor view, ToDoubleFunction<ViewProcessor> value) {
        Gauge.builder(name, view, value).tag("view", view.name()).register(meters);
    }
}
