package org.caseledger.ops.assembly;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean for a PostgreSQL run elsewhere: it exists only with {@code spring.datasource.url} set. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ExternalOnly.DatabaseSet.class)
public @interface ExternalOnly {

    /** Whether the settings name a PostgreSQL of their own. */
    class DatabaseSet extends EmbeddedOnly.NoDatabaseSet {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
