package org.caseledger.ops.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.events.value.MunicipalityCode;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One view that follows the ledger: how far it is, what it has parked, and how to try that again.
 */
public final class ViewProcessor {

    private final PooledStreamingEventProcessor processor;
    private final ParkingInvoker invoker;
    private final Parking parking;
    private final LedgerStorageEngine engine;
    private final TransactionTemplate transaction;
    private volatile long lastSeen;

    ViewProcessor(
            PooledStreamingEventProcessor processor,
            ParkingInvoker invoker,
            Parking parking,
            LedgerStorageEngine engine,
            TransactionTemplate transaction) {
        this.processor = processor;
        this.invoker = invoker;
        this.parking = parking;
        this.engine = engine;
        this.transaction = transaction;
    }

    public String name() {
        return processor.getName();
    }

    /**
     * Whether it goes on; false while it keeps failing, for example at an event it does not know.
     */
    public boolean isHealthy() {
        return processor.isRunning()
                && !processor.isError()
                && processor.processingStatus().values().stream()
                        .noneMatch(status -> status.isErrorState());
    }

    /**
     * The last {@code seq} it is through with, parked ones included; 0 before the first. While it is
     * stopped, what it said last.
     */
    public long processedSeq() {
        processor.processingStatus().values().stream()
                .map(status -> status.getCurrentPosition())
                .flatMapToLong(OptionalLong::stream)
                .min()
                .ifPresent(seq -> lastSeen = seq);
        return lastSeen;
    }

    /**
     * The position of the municipality that the view holds of this file (or stream) without a gap.
     */
    public long completeUpTo(MunicipalityCode municipality, UUID fileOrStream) {
        return parking.completeUpTo(municipality.value(), fileOrStream, processedSeq());
    }

    /** The files (or streams, for events of no file) that are parked. */
    public List<UUID> parked() {
        return List.copyOf(parking.lines());
    }

    /**
     * Handles the parked events of a file again, all or none; false when one of them fails again.
     */
    public boolean retry(UUID fileOrStream) {
        try {
            transaction.executeWithoutResult(_ -> handleAll(fileOrStream));
            return true;
        } catch (ParkingInvoker.HandlerFailed _) {
            return false;
        }
    }

    private void handleAll(UUID line) {
        for (long seq : parking.seqsOf(line)) {
            EventMessage<?> message = engine.event(seq);
            DefaultUnitOfWork.startAndGet(message)
                    .execute(() -> invoker.handleUnchecked(message, Segment.ROOT_SEGMENT));
            parking.remove(line, seq);
        }
    }

    /** Empties the view by its reset handler and fills it from the first event on. */
    public void rebuild() {
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    void start() {
        processor.start();
    }

    void shutDown() {
        processor.shutDown();
    }
}
