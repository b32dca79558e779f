package org.caseledger.ops.store;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.caseledger.events.storage.UnknownEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one bad event from stopping a view. A failing event fails its batch once; tried again it
 * runs under a savepoint, and if it fails again its whole file is parked and the others go on. An
 * event this version does not know, and a database in trouble, are no reason to park: the processor
 * waits.
 */
final class ParkingInvoker implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingInvoker.class);
    private static final List<String> TROUBLE = List.of("08", "40", "53", "55", "57", "58");

    private final EventHandlerInvoker views;
    private final Parking parking;
    private final String processor;
    private final TransactionTemplate savepoint;
    private final Set<Long> suspects = ConcurrentHashMap.newKeySet();

    /**
     * @param savepoint runs nested in the transaction of the batch
     */
    ParkingInvoker(
            EventHandlerInvoker views,
            Parking parking,
            String processor,
            TransactionTemplate savepoint) {
        this.views = views;
        this.parking = parking;
        this.processor = processor;
        this.savepoint = savepoint;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return views.canHandle(message, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return views.canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        Place place = Place.of(message);
        if (parkedLines().contains(place.line())) {
            parking.add(place, null);
        } else if (suspects.contains(place.seq())) {
            handleSuspect(message, segment, place);
        } else {
            handleTrusting(message, segment, place);
        }
    }

    private void handleTrusting(EventMessage<?> message, Segment segment, Place place)
            throws Exception {
        try {
            views.handle(message, segment);
        } catch (Exception failure) {
            if (isOfTheEvent(failure)) {
                suspects.add(place.seq());
            }
            throw failure;
        }
    }

    private void handleSuspect(EventMessage<?> message, Segment segment, Place place)
            throws Exception {
        try {
            savepoint.executeWithoutResult(_ -> handleUnchecked(message, segment));
        } catch (HandlerFailed failure) {
            if (!isOfTheEvent(failure.exception)) {
                throw failure.exception;
            }
            park(place, failure.exception);
        }
        CurrentUnitOfWork.get().afterCommit(_ -> suspects.remove(place.seq()));
    }

    private void park(Place place, Exception failure) {
        parking.add(place, root(failure).getClass().getName());
        parkedLines().add(place.line());
        LOG.error(
                "view {} parks a file at event {} because of {}",
                processor,
                place.seq(),
                root(failure).getClass().getName());
    }

    void handleUnchecked(EventMessage<?> message, Segment segment) {
        try {
            views.handle(message, segment);
        } catch (Exception failure) {
            throw new HandlerFailed(failure);
        }
    }

    /** Read once for each batch; what is parked within it is added. */
    private Set<UUID> parkedLines() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource("parked:" + processor, _ -> parking.lines());
    }

    private static boolean isOfTheEvent(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnknownEvent || at instanceof LedgerHole) {
                return false;
            }
            if (at instanceof SQLException sql && isTrouble(sql.getSQLState())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTrouble(@Nullable String sqlState) {
        return sqlState == null || TROUBLE.stream().anyMatch(sqlState::startsWith);
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    @Override
    public boolean supportsReset() {
        return views.supportsReset();
    }

    @Override
    public void performReset() {
        performReset(null);
    }

    @Override
    public <R> void performReset(@Nullable R context) {
        parking.clear();
        views.performReset(context);
    }

    /** Carries what a handler threw out of the savepoint. */
    static final class HandlerFailed extends RuntimeException {

        final transient Exception exception;

        HandlerFailed(Exception exception) {
            super(exception);
            this.exception = exception;
        }
    }
}
