package org.caseledger.query.gate;

/** Tells from where the present request came. */
@FunctionalInterface
public interface Callers {
    Caller now();
}
