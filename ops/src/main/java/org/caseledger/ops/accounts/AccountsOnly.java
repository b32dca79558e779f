package org.caseledger.ops.accounts;

import org.caseledger.ops.access.SignInWay;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What exists only where people sign in with accounts of the ledger itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(AccountsOnly.AccountsSet.class)
@interface AccountsOnly {

    /** Whether the settings say so. */
    class AccountsSet implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SignInWay.of(context.getEnvironment()) == SignInWay.ACCOUNTS;
        }
    }
}
