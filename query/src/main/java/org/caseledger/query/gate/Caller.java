package org.caseledger.query.gate;

/**
 * From where a look was asked for.
 *
 * @param client the kind of sign-in and the address of the machine
 * @param correlation the number of the request, which its answer carries as a header too
 */
public record Caller(String client, String correlation) {

    /** A look that no request asked for. */
    public static final Caller INSIDE = new Caller("inside", "");
}
