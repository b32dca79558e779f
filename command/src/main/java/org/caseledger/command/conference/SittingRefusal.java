package org.caseledger.command.conference;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an act on a sitting is turned down. */
public enum SittingRefusal implements Refusal {
    SITTING_UNKNOWN("CF-05", Sources.CONFERENCE_RULES),
    SITTING_ALREADY_CONVENED("CF-05", Sources.CONFERENCE_RULES),
    SITTING_NOT_YOURS("CF-05", Sources.CONFERENCE_RULES),
    SITTING_CLOSED("CF-06", Sources.CONFERENCE_RULES),
    SITTING_STILL_OPEN("CF-06", Sources.CONFERENCE_RULES),
    SITTING_NOT_YET_HELD("CF-06", Sources.CONFERENCE_RULES),
    SITTING_NUMBER_TAKEN("CF-05", Sources.CONFERENCE_RULES),
    MINUTES_ALREADY_APPROVED("CF-06", Sources.CONFERENCE_RULES),
    MINUTES_DATE_OUT_OF_RANGE("CF-06", Sources.CONFERENCE_RULES),
    NO_BODY_IN_FORCE("R2", Sources.CONFERENCE_RULES),
    NO_106_6_BODY_IN_FORCE("R2", Sources.CONFERENCE_LAW),
    BASIS_NOT_OF_BODY("R2", Sources.CONFERENCE_RULES),
    ITEM_UNKNOWN("CF-07", Sources.LEDGER_DESIGN),
    ITEM_ALREADY_SET("CF-07", Sources.LEDGER_DESIGN),
    ITEM_WITHOUT_SUBJECT("CF-07", Sources.LEDGER_DESIGN),
    SUBJECT_NOT_OF_FILE("CF-07", Sources.LEDGER_DESIGN),
    SUBJECT_WITHOUT_CONSENT("MA-06", Sources.PRIVACY_LAW),
    SUBJECT_NOT_OF_ITEM("CF-07", Sources.LEDGER_DESIGN),
    ATTENDEE_NOT_MEMBER("CF-08", Sources.CONFERENCE_RULES),
    ATTENDEE_ALREADY_PICKED("CF-08", Sources.CONFERENCE_RULES),
    ATTENDEE_UNKNOWN("CF-08", Sources.CONFERENCE_RULES),
    ATTENDEE_IS_MEMBER("CF-08", Sources.CONFERENCE_RULES),
    ATTENDEE_NOT_PICKED("R3", Sources.CONFERENCE_RULES),
    SECRECY_NOT_ACKNOWLEDGED("R4", Sources.CONFERENCE_LAW),
    ATTENDANCE_TIMES_WRONG("Q3", Sources.CONFERENCE_RULES),
    SOURCE_NOT_PRESENT("CF-09", Sources.CONFERENCE_RULES),
    NOBODY_ATTENDED("CF-10", Sources.CONFERENCE_RULES),
    DECISION_NOT_ALLOWED_ON_BASIS("X-04", Sources.PROGRAMME_GUIDE),
    DECISION_ALREADY_TAKEN("CF-10", Sources.CONFERENCE_RULES),
    DECISION_NEEDS_CASE("CF-10", Sources.PROGRAMME_GUIDE),
    DECISION_NEEDS_PLAN_VERSION("CF-10", Sources.PROGRAMME_GUIDE),
    CASE_NOT_OF_ITEM("CF-10", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    SittingRefusal(String rule, RuleSource source) {
        this.rule = rule;
        this.source = source;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public RuleSource source() {
        return source;
    }

    @Override
    public boolean meansUnknown() {
        return this == SITTING_UNKNOWN || this == ITEM_UNKNOWN;
    }
}
