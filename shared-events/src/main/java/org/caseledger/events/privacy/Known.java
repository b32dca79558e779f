package org.caseledger.events.privacy;

/** A personal value in clear, for the moment between the edge and the ledger. Prints masked. */
public record Known<T>(Label label, T value) implements Labelled<T> {

    @Override
    public String toString() {
        return "〔" + label.sensitivity() + "〕";
    }
}
