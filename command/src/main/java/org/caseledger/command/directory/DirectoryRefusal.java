package org.caseledger.command.directory;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an act on the directory is turned down. */
public enum DirectoryRefusal implements Refusal {
    DIRECTORY_UNKNOWN("DIR-01", Sources.LEDGER_DESIGN),
    DIRECTORY_NOT_YOURS("DIR-01", Sources.LEDGER_DESIGN),
    DIRECTORY_OTHER_MUNICIPALITY("DIR-01", Sources.LEDGER_DESIGN),
    MUNICIPALITY_ALREADY_REGISTERED("DIR-01", Sources.LEDGER_DESIGN),
    AGENCY_ALREADY_REGISTERED("DIR-01", Sources.LEDGER_DESIGN),
    AGENCY_NOT_REGISTERED("DIR-01", Sources.LEDGER_DESIGN),
    CONTRACT_ALREADY_AGREED("DIR-01", Sources.LEDGER_DESIGN),
    CONTRACT_ENDS_BEFORE_IT_STARTS("DIR-01", Sources.LEDGER_DESIGN),
    STAFF_ALREADY_IN_POST("DIR-01", Sources.LEDGER_DESIGN),
    STAFF_NOT_IN_POST("DIR-01", Sources.LEDGER_DESIGN),
    STAFF_LEFT_BEFORE_START("DIR-01", Sources.LEDGER_DESIGN),
    AGENCY_KIND_UNKNOWN("DIR-02", Sources.LEDGER_DESIGN),
    AGENCY_KIND_ALREADY_THERE("DIR-02", Sources.LEDGER_DESIGN),
    FIELD_UNKNOWN("DIR-02", Sources.LEDGER_DESIGN),
    FIELD_ALREADY_THERE("DIR-02", Sources.LEDGER_DESIGN),
    SITE_NEEDS_TWO_FIELDS("DIR-02", Sources.INTAKE_GUIDE),
    SITE_HAS_ONE_FIELD("DIR-02", Sources.INTAKE_GUIDE),
    OPERATOR_IS_THE_MUNICIPALITY("DIR-02", Sources.LEDGER_DESIGN),
    AGENCY_NOT_OPEN("DIR-02", Sources.LEDGER_DESIGN),
    AGENCY_ALREADY_CLOSED("DIR-02", Sources.LEDGER_DESIGN),
    AGENCY_INTO_ITSELF("DIR-02", Sources.LEDGER_DESIGN),
    AGENCY_SPLIT_NEEDS_TWO("DIR-02", Sources.LEDGER_DESIGN),
    CONTRACT_NOT_AGREED("DIR-03", Sources.LEDGER_DESIGN),
    CONTRACT_ALREADY_ENDED("DIR-03", Sources.LEDGER_DESIGN),
    CONTRACT_END_OUTSIDE_TERM("DIR-03", Sources.LEDGER_DESIGN),
    TERM_ENDS_BEFORE_IT_STARTS("DIR-04", Sources.LEDGER_DESIGN),
    AREA_ALREADY_DRAWN("DIR-04", Sources.LEDGER_DESIGN),
    AREA_UNKNOWN("DIR-04", Sources.LEDGER_DESIGN),
    AREA_NOT_IN_USE("DIR-04", Sources.LEDGER_DESIGN),
    AREA_ALREADY_COVERED("DIR-04", Sources.LEDGER_DESIGN),
    AREA_ASSIGNMENT_UNKNOWN("DIR-04", Sources.LEDGER_DESIGN),
    AREA_ASSIGNMENT_ALREADY_MADE("DIR-04", Sources.LEDGER_DESIGN),
    AREA_ASSIGNMENT_OVER("DIR-04", Sources.LEDGER_DESIGN),
    AREA_WORKER_NOT_OF_AGENCY("DIR-04", Sources.LEDGER_DESIGN),
    POST_ALREADY_ESTABLISHED("DIR-05", Sources.LEDGER_DESIGN),
    POST_UNKNOWN("DIR-05", Sources.LEDGER_DESIGN),
    POST_NOT_IN_USE("DIR-05", Sources.LEDGER_DESIGN),
    POST_HELD_BY_ANOTHER("DIR-05", Sources.LEDGER_DESIGN),
    POST_STILL_HELD("DIR-05", Sources.LEDGER_DESIGN),
    POST_NOT_HELD("DIR-05", Sources.LEDGER_DESIGN),
    STAFF_NOT_OF_AGENCY("DIR-05", Sources.LEDGER_DESIGN),
    STAFF_MOVES_BEFORE_START("DIR-05", Sources.LEDGER_DESIGN),
    AGREEMENT_ALREADY_CONCLUDED("DIR-06", Sources.LEDGER_DESIGN),
    AGREEMENT_NEEDS_TWO_PARTIES("DIR-06", Sources.LEDGER_DESIGN),
    AGREEMENT_WITHOUT_DATA_KINDS("DIR-06", Sources.LEDGER_DESIGN),
    AGREEMENT_UNKNOWN("DIR-06", Sources.LEDGER_DESIGN),
    AGREEMENT_END_OUTSIDE_TERM("DIR-06", Sources.LEDGER_DESIGN),
    CHANGES_ALREADY_PREPARED("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_WITHOUT_LINES("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_IN_THE_PAST("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_WITH_WRONG_LINES("DIR-07", Sources.LEDGER_DESIGN),
    LINE_FIELD_MISSING("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_UNKNOWN("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_ALREADY_WITHDRAWN("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_ALREADY_IN_EFFECT("DIR-07", Sources.LEDGER_DESIGN),
    CHANGES_BUILT_UPON("DIR-07", Sources.LEDGER_DESIGN),
    PLEDGE_OF_ANOTHER("DIR-08", Sources.LEDGER_DESIGN),
    PLEDGE_IN_FUTURE("DIR-08", Sources.LEDGER_DESIGN),
    PLEDGE_TEXT_NOT_IN_FORCE("DIR-08", Sources.LEDGER_DESIGN),
    PLEDGE_ALREADY_MADE("DIR-08", Sources.LEDGER_DESIGN),
    RESET_OF_ONESELF("DIR-09", Sources.LEDGER_DESIGN),
    RESET_NEEDS_SECOND_OFFICER("DIR-09", Sources.LEDGER_DESIGN),
    RESET_SUPERIOR_IS_NOT_ANOTHER("DIR-09", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    DirectoryRefusal(String rule, RuleSource source) {
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
        return this == DIRECTORY_UNKNOWN;
    }

    /** The field of a prepared line that the refusal is about. */
    String field() {
        return switch (this) {
            case AGENCY_KIND_UNKNOWN -> "agencyKind";
            case FIELD_UNKNOWN -> "field";
            case AGENCY_INTO_ITSELF, AGENCY_SPLIT_NEEDS_TWO -> "into";
            case CONTRACT_ENDS_BEFORE_IT_STARTS, TERM_ENDS_BEFORE_IT_STARTS -> "until";
            default -> fieldOf(name().substring(0, name().indexOf('_')));
        };
    }

    private static String fieldOf(String subject) {
        return switch (subject) {
            case "AGENCY" -> "agencyId";
            case "STAFF" -> "staffId";
            case "POST" -> "postId";
            case "CONTRACT" -> "contractId";
            default -> "kind";
        };
    }
}
