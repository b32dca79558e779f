package org.caseledger.ops.assembly;

import org.caseledger.ops.access.SignInWay;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean of the demonstration: only with the embedded default, and no other way to sign in. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(DemonstrationOnly.NoIssuerSet.class)
public @interface DemonstrationOnly {

    /** Whether the settings name neither a PostgreSQL nor another way to sign in. */
    class NoIssuerSet extends EmbeddedOnly.NoDatabaseSet {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return super.matches(context, metadata)
                    && SignInWay.of(context.getEnvironment()) == SignInWay.DEMONSTRATION;
        }
    }
}
