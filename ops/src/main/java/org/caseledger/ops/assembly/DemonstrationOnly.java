package org.caseledger.ops.assembly;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean of the demonstration: only with the embedded default, and without an issuer set. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(DemonstrationOnly.NoIssuerSet.class)
public @interface DemonstrationOnly {

    /** Whether the settings name neither a PostgreSQL nor an issuer of tokens. */
    class NoIssuerSet extends EmbeddedOnly.NoDatabaseSet {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return super.matches(context, metadata) && !isIssuerSet(context.getEnvironment());
        }

        static boolean isIssuerSet(Environment settings) {
            String issuer = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
            return !settings.getProperty(issuer, "").isBlank();
        }
    }
}
