package org.caseledger.query.ledger;

/** Something in the address of a read cannot be understood; names the field, never its value. */
public final class BadQuestion extends RuntimeException {

    private final String field;

    public BadQuestion(String field) {
        super("not readable: " + field);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
