package org.caseledger.ops.metrics;

import org.caseledger.ops.store.ViewProcessor;
import org.caseledger.ops.store.ViewProcessors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.List;

/** Down while any view has stopped following the ledger; names those views. */
public final class ViewHealth implements HealthIndicator {

    private final ViewProcessors views;

    public ViewHealth(ViewProcessors views) {
        this.views = views;
    }

    @Override
    public Health health() {
        List<String> stopped =
                views.all().stream()
                        .filter(view -> !view.isHealthy())
                        .map(ViewProcessor::name)
                        .toList();
        return stopped.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("stopped", stopped).build();
    }
}
