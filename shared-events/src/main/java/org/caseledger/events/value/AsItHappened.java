package org.caseledger.events.value;

import java.util.List;

/**
 * Something that had already happened outside the ledger when it was written down. It grants nothing;
 * what stood against it is kept with it and looked into by the review.
 */
public interface AsItHappened {

    /** The codes of the refusals that the rules would have given on that day; empty if none. */
    List<String> breaches();
}
