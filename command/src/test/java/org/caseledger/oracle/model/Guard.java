package org.caseledger.oracle.model;

/**
 * One line of the table: what speaks against an act.
 *
 * @param rule the id of the guard in the specification
 * @param refusal the code with which the act is then refused
 */
public record Guard(String rule, String refusal, Broken broken) {

    /** True when the guard does not hold for this act after this history. */
    @FunctionalInterface
    public interface Broken {
        boolean by(History before, Told asked);
    }

    public static Guard guard(String rule, String refusal, Broken broken) {
        return new Guard(rule, refusal, broken);
    }
}
