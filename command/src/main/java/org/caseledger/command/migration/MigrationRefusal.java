package org.caseledger.command.migration;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why something about taking over another ledger is turned down. */
public enum MigrationRefusal implements Refusal {
    MIGRATION_UNKNOWN("MIG-03"),
    MIGRATION_NEEDS_COORDINATION("MIG-01"),
    MAPPING_OF_OTHER_MUNICIPALITY("MIG-02"),
    MAPPING_LACKS_COLUMN("MIG-02"),
    MAPPING_COLUMN_TWICE("MIG-02"),
    MIGRATION_ALREADY_BEGUN("MIG-03"),
    MIGRATION_ALREADY_COMPLETE("MIG-03"),
    MIGRATION_FILES_MISSING("MIG-03"),
    MIGRATION_NOT_RUNNING("MIG-03"),
    FILE_ALREADY_CARRIED_OVER("MIG-04"),
    CARRIED_COORDINATOR_UNKNOWN("MIG-04"),
    CARRIED_FOR_OTHER_AGENCY("MIG-01"),
    CARRIED_DATE_IN_FUTURE("X-08");

    private final String rule;

    MigrationRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public RuleSource source() {
        return Sources.LEDGER_DESIGN;
    }

    @Override
    public boolean meansUnknown() {
        return this == MIGRATION_UNKNOWN;
    }
}
