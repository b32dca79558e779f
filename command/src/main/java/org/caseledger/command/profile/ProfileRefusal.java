package org.caseledger.command.profile;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an act on the profile is turned down. */
public enum ProfileRefusal implements Refusal {
    PROFILE_NEEDS_MUNICIPAL_OFFICER("PRO-01", Sources.LEDGER_DESIGN),
    PROFILE_OTHER_MUNICIPALITY("PRO-01", Sources.LEDGER_DESIGN),
    PROFILE_DAY_TAKEN("PRO-01", Sources.LEDGER_DESIGN),
    PROFILE_WITHOUT_SETTING("PRO-01", Sources.LEDGER_DESIGN),
    PROFILE_SETTING_TWICE("PRO-01", Sources.LEDGER_DESIGN),
    PROFILE_SETTING_TAKEN("PRO-01", Sources.LEDGER_DESIGN),
    SUPPORT_DECISION_LEFT_OUT("MA-10", Sources.PROGRAMME_GUIDE),
    TEXT_ALREADY_PUBLISHED("C-03", Sources.LEDGER_DESIGN),
    TEXT_ENDS_BEFORE_IT_STARTS("C-03", Sources.LEDGER_DESIGN),
    TEXT_HASH_MALFORMED("C-03", Sources.LEDGER_DESIGN),
    POLICY_ALREADY_PUBLISHED("PRO-02", Sources.LEDGER_DESIGN),
    POLICY_HASH_OF_ANOTHER_TEXT("PRO-02", Sources.LEDGER_DESIGN),
    POLICY_NEEDS_APPROVER("PRO-02", Sources.LEDGER_DESIGN),
    POLICY_APPROVER_NOT_OFFICER("PRO-02", Sources.LEDGER_DESIGN),
    POLICY_NEEDS_SECOND_APPROVER("PRO-02", Sources.LEDGER_DESIGN),
    POLICY_SUPERIOR_IS_APPROVER("PRO-02", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    ProfileRefusal(String rule, RuleSource source) {
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
}
