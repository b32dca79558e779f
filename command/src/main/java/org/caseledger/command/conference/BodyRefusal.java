package org.caseledger.command.conference;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an act on a conference body is turned down. */
public enum BodyRefusal implements Refusal {
    BODY_UNKNOWN("CF-01", Sources.CONFERENCE_RULES),
    BODY_ALREADY_ESTABLISHED("CF-01", Sources.CONFERENCE_RULES),
    BODY_NOT_YOURS("CF-01", Sources.CONFERENCE_RULES),
    BODY_DISSOLVED("CF-01", Sources.CONFERENCE_RULES),
    BODY_CHANGE_BEFORE_ITS_START("CF-01", Sources.CONFERENCE_RULES),
    BODY_WITHOUT_BASIS("CF-02", Sources.LEDGER_DESIGN),
    BODY_BASIS_NOT_OF_CONFERENCE("CF-02", Sources.CONFERENCE_RULES),
    BODY_KIND_WITHOUT_BASIS("CF-02", Sources.LEDGER_DESIGN),
    BODY_BASIS_NOT_IN_FORCE("R2", Sources.CONFERENCE_LAW),
    BODY_TRIAL_NOT_106_6("R2", Sources.CONFERENCE_LAW),
    BODY_HOST_UNKNOWN("CF-03", Sources.CONFERENCE_RULES),
    BODY_HOST_NOT_MUNICIPAL("CF-03", Sources.CONFERENCE_LAW),
    BODY_PARENT_NOT_IN_FORCE("CF-03", Sources.CONFERENCE_RULES),
    MEMBER_STAFF_UNKNOWN("CF-04", Sources.CONFERENCE_RULES),
    MEMBER_TERM_OUT_OF_RANGE("CF-04", Sources.CONFERENCE_RULES),
    ALREADY_MEMBER("CF-04", Sources.CONFERENCE_RULES),
    NOT_MEMBER("CF-04", Sources.CONFERENCE_RULES),
    NOTICE_ALREADY_ACKNOWLEDGED("Q4", Sources.CONFERENCE_LAW),
    NOTICE_IN_FUTURE("Q4", Sources.CONFERENCE_LAW),
    NOTICE_OF_ANOTHER_PERSON("Q4", Sources.CONFERENCE_LAW);

    private final String rule;
    private final RuleSource source;

    BodyRefusal(String rule, RuleSource source) {
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
        return this == BODY_UNKNOWN;
    }
}
