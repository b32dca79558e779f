package org.caseledger.query.ledger;

/** A read model that follows the ledger through its event handlers, in order and one at a time. */
public interface View {

    /** The permanent name under which is kept how far it has come. */
    String name();
}
