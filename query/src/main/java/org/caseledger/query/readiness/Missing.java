package org.caseledger.query.readiness;

/**
 * One thing that is still missing, as a sentence in both languages; names offices and bodies, never
 * a person.
 *
 * @param code stable, for tests and for machines
 */
public record Missing(String code, String japanese, String english) {}
