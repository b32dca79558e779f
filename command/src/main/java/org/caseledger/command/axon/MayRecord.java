package org.caseledger.command.axon;

import org.caseledger.command.conference.BodyCommand;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.DirectoryCommand;
import org.caseledger.command.directory.PledgeSecrecy;
import org.caseledger.command.directory.RecordAccountOpened;
import org.caseledger.command.emergency.ReviewEmergencyAccess;
import org.caseledger.command.profile.ProfileCommand;
import org.caseledger.command.programme.AnswerLookFinding;
import org.caseledger.command.programme.ReviewFallback;
import org.caseledger.events.value.Actor;

/**
 * Rule: analysts record nothing but their pledge of secrecy, reviewers only their review, operators only what configures the
 * ledger. It stands
 * before the rules of the streams, so that no new act can forget it.
 */
final class MayRecord {

    private MayRecord() {}

    static boolean check(LedgerCommand command, Actor actor) {
        if (actor.isLedgerItself() || isOfOneself(command)) {
            return true;
        }
        return switch (actor.capacity()) {
            case MUNICIPAL_OFFICER, COORDINATOR, AGENCY_WORKER -> true;
            case REVIEWER ->
                    command instanceof AnswerLookFinding
                            || command instanceof ReviewFallback
                            || command instanceof ReviewEmergencyAccess;
            case ANALYST -> false;
            case SYSTEM_OPERATOR ->
                    command instanceof DirectoryCommand
                            || command instanceof ProfileCommand
                            || command instanceof BodyCommand;
        };
    }

    /** What everybody records about themselves; its rule sees to it that it is about nobody else. */
    private static boolean isOfOneself(LedgerCommand command) {
        return command instanceof PledgeSecrecy || command instanceof RecordAccountOpened;
    }
}
