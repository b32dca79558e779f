package org.caseledger.command.http;

import java.util.List;

/**
 * One thing wrong with a request. Holds no value that was given, only where and what kind.
 *
 * @param field dotted path, for example {@code roles[1].task}; empty for the request as a whole
 * @param key stable key of the sentence, for example {@code words.too-long}
 * @param allowed what would have been accepted, where that is a short list
 */
public record FieldError(String field, String key, List<String> allowed) {

    public FieldError(String field, String key) {
        this(field, key, List.of());
    }
}
