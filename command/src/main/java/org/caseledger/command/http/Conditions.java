package org.caseledger.command.http;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What a request says beside its body, still as text.
 *
 * @param ifMatch the version that was seen, {@code "5"} or {@code 5}
 * @param idempotencyKey with it a second try returns the first answer
 * @param locale the language of the sentences: Japanese, or English where that is preferred
 */
public record Conditions(
        @Nullable String ifMatch, @Nullable String idempotencyKey, Locale locale) {}
