package org.caseledger.query.gate;

import java.util.List;

/**
 * The one place that knows the rules of access: may a reader who stands so to a value open it? What
 * nothing permits is denied, and what is forbidden stays forbidden whatever permits it.
 */
public interface AccessPolicy {

    /**
     * Decides one question; the answer holds for the request in which it was asked.
     *
     * @throws PolicyUnavailable when it cannot be decided: then nothing may be shown
     */
    Verdict decide(Relation reader, LabelClass label);

    /**
     * Goes on only when questions can be decided.
     *
     * @throws PolicyUnavailable when they cannot: then nothing may be shown
     */
    void requireReady();

    /** The hash of the text that decides; it stands in each record of a look. */
    String sha256();

    /** The rules in words, in the order of the text. */
    List<PolicyRule> rules();
}
