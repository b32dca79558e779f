package org.caseledger.ops.store;

import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import javax.sql.DataSource;

/**
 * Starts the processors that fill views: one segment each, in the order of the ledger, view and
 * token in one transaction on the projector role. No time limit interrupts a batch; a claim that is
 * not renewed for ten seconds may be taken over by another process.
 */
public final class ViewProcessors implements AutoCloseable {

    private static final int BATCH = 500;
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final LedgerEventStore events;
    private final DataSource projector;
    private final JdbcTransactionManager transactions;
    private final TokenStore tokens;
    private final List<ViewProcessor> started = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService coordinators = threads(2, "view-coordinator");
    private final ScheduledExecutorService workers = threads(4, "view-worker");

    /**
     * @param projector connections in autocommit whose role is {@code caseledger_projector}
     */
    public ViewProcessors(LedgerEventStore events, DataSource projector) {
        this.events = events;
        this.projector = projector;
        this.transactions = new JdbcTransactionManager(projector);
        var joining = new TransactionAwareDataSourceProxy(projector);
        this.tokens =
                JdbcTokenStore.builder()
                        .connectionProvider(joining::getConnection)
                        .serializer(TokenSerializer.create())
                        .schema(TokenSchema.builder().setTokenTable("views.token").build())
                        .contentType(byte[].class)
                        .claimTimeout(CLAIM)
                        .build();
    }

    private static ScheduledExecutorService threads(int count, String name) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(name));
    }

    /**
     * Starts filling a view from where it stood.
     *
     * @param name permanent: where it stands is kept under this name
     * @param views objects with Axon's {@code @EventHandler} methods; their JDBC on the projector
     *     data source takes part in the transaction of the batch
     */
    public ViewProcessor start(String name, Object... views) {
        EventHandlerInvoker handlers =
                SimpleEventHandlerInvoker.builder()
                        .eventHandlers(views)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .sequencingPolicy(_ -> name)
                        .build();
        var parking = new Parking(projector, name);
        var invoker = new ParkingInvoker(handlers, parking, name, nested());
        var view =
                new ViewProcessor(
                        processor(name, invoker),
                        invoker,
                        parking,
                        events.engine(),
                        new TransactionTemplate(transactions));
        started.add(view);
        view.start();
        return view;
    }

    private TransactionTemplate nested() {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested;
    }

    private PooledStreamingEventProcessor processor(String name, EventHandlerInvoker invoker) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(new SpringTransactions(transactions))
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(BATCH)
                .tokenClaimInterval(TRY_AGAIN.toMillis())
                .build();
    }

    /** All that were started here. */
    public List<ViewProcessor> all() {
        return List.copyOf(started);
    }

    @Override
    public void close() {
        started.forEach(ViewProcessor::shutDown);
        coordinators.shutdown();
        workers.shutdown();
    }
}
