package org.caseledger.oracle.model;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/** Questions to collections that may be asked about nothing. */
final class Values {

    private Values() {}

    static boolean has(Collection<?> values, @Nullable Object value) {
        return value != null && values.contains(value);
    }
}
