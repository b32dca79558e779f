package org.caseledger.command.correction;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why a value does not get another label. */
public enum RelabellingRefusal implements Refusal {
    /** The municipality alone judges labels. */
    RELABELLING_BY_OFFICERS(Sources.LEDGER_DESIGN),
    /** Whoever does not read the value cannot judge it. */
    RELABELLING_BY_THOSE_WHO_READ_IT(Sources.CONFERENCE_LAW),
    /** There is no labelled value of that name in the entry. */
    RELABELLING_NAMES_NO_VALUE(Sources.LEDGER_DESIGN),
    /** Names of staff and notes kept apart are of no file. */
    RELABELLING_OF_NO_FILE(Sources.LEDGER_DESIGN),
    /** The label says so already. */
    RELABELLING_CHANGES_NOTHING(Sources.LEDGER_DESIGN),
    /** A request about this value waits for its answer. */
    RELABELLING_ASKED_ALREADY(Sources.LEDGER_DESIGN),
    /** There is no such request about this entry. */
    RELABELLING_NOT_ASKED(Sources.LEDGER_DESIGN),
    /** The request was confirmed or turned down before. */
    RELABELLING_ANSWERED_ALREADY(Sources.LEDGER_DESIGN),
    /** Who asked does not agree to it as well. */
    RELABELLING_CONFIRMED_BY_ANOTHER(Sources.LEDGER_DESIGN),
    /** Alone one carries out one's own request only. */
    RELABELLING_NOT_YOUR_REQUEST(Sources.LEDGER_DESIGN),
    /** There is a second officer who reads the value. */
    RELABELLING_ANOTHER_CAN_CONFIRM(Sources.LEDGER_DESIGN),
    /** The superior is another person who holds a post. */
    RELABELLING_SUPERIOR_UNFIT(Sources.LEDGER_DESIGN),
    /** No value of a file stands on that basis, or under that class. */
    RELABELLING_BASIS_UNFIT(Sources.LEDGER_DESIGN),
    /** A conference's basis needs an item of the same file, basis and persons. */
    RELABELLING_ITEM_UNFIT(Sources.CONFERENCE_LAW),
    /** Consents are named only where the basis is consent. */
    RELABELLING_CONSENT_WITHOUT_BASIS(Sources.PRIVACY_LAW),
    /** Somebody whom the value is about has not agreed, or no longer agrees. */
    RELABELLING_CONSENT_OF_EVERYONE(Sources.PRIVACY_LAW),
    /** Nothing but consent opens what fewer may know. */
    RELABELLING_OPENS_ON_CONSENT_ONLY(Sources.CONFERENCE_LAW),
    /** Who reported, what was reported and what is suspected stay closed. */
    REPORTS_STAY_CLOSED(Sources.ABUSE_LAW),
    /** Where a protected person is to be found is not lowered. */
    PROTECTION_STANDS_IN_THE_WAY(Sources.PROTECTION_RULES),
    /** Nobody is named to read what is protected most. */
    RELABELLING_LEAVES_NO_READER(Sources.LEDGER_DESIGN),
    /** What is most protected is judged by whoever showed a second factor just before. */
    RELABELLING_SECOND_FACTOR(Sources.LEDGER_DESIGN);

    private final RuleSource source;

    RelabellingRefusal(RuleSource source) {
        this.source = source;
    }

    @Override
    public String rule() {
        return "RL-01";
    }

    @Override
    public RuleSource source() {
        return source;
    }
}
