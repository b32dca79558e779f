package org.caseledger.ops.store;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The serializer for where a view stands. Axon's own setting cannot read back the token of a
 * replay, since it refuses the types within; this one allows Axon's types and ours, and no others.
 */
public final class TokenSerializer {

    private TokenSerializer() {}

    public static Serializer create() {
        var allowed =
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("org.caseledger.")
                        .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(allowed))
                .build();
    }
}
