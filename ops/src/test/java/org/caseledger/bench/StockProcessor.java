package org.caseledger.bench;

import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The pooled processor that comes with Axon over the stock store; batch size 1 is its default. */
final class StockProcessor implements AutoCloseable {

    private final ScheduledExecutorService coordinator = threads(1);
    private final ScheduledExecutorService workers = threads(4);
    private final PooledStreamingEventProcessor processor;

    StockProcessor(
            String name, Stock stock, TokenStore tokens, int segments, int batch, Object view) {
        processor =
                PooledStreamingEventProcessor.builder()
                        .name(name)
                        .eventHandlerInvoker(
                                SimpleEventHandlerInvoker.builder().eventHandlers(view).build())
                        .errorHandler(PropagatingErrorHandler.instance())
                        .messageSource(stock.store())
                        .tokenStore(tokens)
                        .transactionManager(stock.transactions())
                        .coordinatorExecutor(coordinator)
                        .workerExecutor(workers)
                        .initialSegmentCount(segments)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(batch)
                        .build();
        processor.start();
    }

    private static ScheduledExecutorService threads(int count) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory("stock"));
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdown();
        workers.shutdown();
    }
}
