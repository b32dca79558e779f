package org.caseledger.ops.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Spring's transactions for Axon's processors, so that a view and its token are written together.
 */
final class SpringTransactions implements TransactionManager {

    private final PlatformTransactionManager spring;

    SpringTransactions(PlatformTransactionManager spring) {
        this.spring = spring;
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = spring.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {
            @Override
            public void commit() {
                spring.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    spring.rollback(status);
                }
            }
        };
    }
}
