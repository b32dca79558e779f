package org.caseledger.command.http;

import java.util.List;

/** The request cannot be read; every bad field is listed. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public BadRequest(List<FieldError> errors) {
        super("bad-request");
        this.errors = List.copyOf(errors);
    }

    public BadRequest(String field, String key) {
        this(List.of(new FieldError(field, key)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
