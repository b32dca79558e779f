package org.caseledger.command.correction;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an entry is not set right in the way that was asked. */
public enum CorrectionRefusal implements Refusal {
    /** The stream has no such entry. */
    ENTRY_UNKNOWN,
    /** It was taken back or struck before. */
    ENTRY_ALREADY_TAKEN_BACK,
    /** Only the organisation that recorded it, or the municipality, sets it right. */
    CORRECTION_NOT_OF_RECORDING_ORGANISATION,
    /** A correction is not corrected or struck; it is taken back and made anew. */
    CORRECTION_IS_TAKEN_BACK_ONLY,
    /** The entry has no component of that name. */
    CORRECTION_COMPONENT_UNKNOWN,
    /** The component cannot hold what was given. */
    CORRECTION_VALUE_UNFIT,
    /** The state of the support, or what other acts rest on, depends on that component. */
    CORRECTION_WOULD_CHANGE_STATE,
    /** Later entries of the same stream could not stand without it. */
    LATER_ENTRIES_REST_ON_IT,
    /** Only entries in a household's file can have been made in the wrong one. */
    ENTRY_OF_NO_HOUSEHOLD,
    /** The component holds several values, of which one is corrected at a time. */
    CORRECTION_NAMES_A_GROUP,
    /** What two agreed on is not taken back by one. */
    RELABELLING_IS_AN_ACT_OF_TWO,
    /** Who told of the mistake must stay unknown and is named by no note that the actor knows. */
    WORD_WITHOUT_NOTE;

    @Override
    public String rule() {
        return "X-06";
    }

    @Override
    public RuleSource source() {
        return Sources.LEDGER_DESIGN;
    }

    @Override
    public boolean meansUnknown() {
        return this == ENTRY_UNKNOWN;
    }
}
