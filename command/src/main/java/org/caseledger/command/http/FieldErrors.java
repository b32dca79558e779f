package org.caseledger.command.http;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one request. */
final class FieldErrors {

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String key) {
        errors.add(new FieldError(field, key));
    }

    void add(String field, String key, List<String> allowed) {
        errors.add(new FieldError(field, key, allowed));
    }

    List<FieldError> list() {
        return List.copyOf(errors);
    }

    int count() {
        return errors.size();
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new BadRequest(errors);
        }
    }
}
