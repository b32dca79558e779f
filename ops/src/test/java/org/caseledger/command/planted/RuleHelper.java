package org.caseledger.command.planted;

/** Named for its kind. */
final class RuleHelper {

    private RuleHelper() {}
}
