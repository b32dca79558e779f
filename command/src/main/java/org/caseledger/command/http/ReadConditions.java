package org.caseledger.command.http;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** The conditions of a request, checked. */
record ReadConditions(@Nullable Long version, @Nullable String key) {

    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,15})\"?");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    static ReadConditions of(Conditions conditions) {
        return new ReadConditions(version(conditions.ifMatch()), key(conditions.idempotencyKey()));
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        var found = VERSION.matcher(ifMatch.strip());
        if (!found.matches()) {
            throw new BadRequest("If-Match", "if-match.form");
        }
        return Long.valueOf(found.group(1));
    }

    private static @Nullable String key(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw new BadRequest("Idempotency-Key", "idempotency-key.form");
        }
        return key;
    }
}
