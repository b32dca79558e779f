package org.caseledger.query.gate;

/**
 * One rule of the policy as a person reads it.
 *
 * @param id its permanent name in the text of the policy
 * @param permits whether it opens what it speaks of; otherwise it closes it, whatever opens it
 * @param reason the code that it leaves in the record of looks
 * @param says the rule as a sentence in Japanese
 */
public record PolicyRule(String id, boolean permits, Ruling reason, String says) {}
