package org.caseledger.ops.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Times messages by their type and outcome; a refused act counts as refused, not as failed. */
public final class MessageTimers implements MessageMonitor<Message<?>> {

    private final String name;
    private final MeterRegistry meters;

    public MessageTimers(String name, MeterRegistry meters) {
        this.name = name;
        this.meters = meters;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        String type = message.getPayloadType().getSimpleName();
        Timer.Sample sample = Timer.start(meters);
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                stop("success");
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                stop(cause == null ? "failure" : cause.getClass().getSimpleName());
            }

            @Override
            public void reportIgnored() {
                stop("ignored");
            }

            private void stop(String outcome) {
                sample.stop(meters.timer(name, "type", type, "outcome", outcome));
            }
        };
    }
}
