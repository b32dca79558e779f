package org.caseledger.ops.access;

/** Somebody has signed in whom the ledger's directory does not know, or not any more. */
public final class NotInRegister extends RuntimeException {

    NotInRegister() {
        super("signed in, but without a post today");
    }
}
