package org.caseledger.query.casefile;

import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One case file as it stood at a position, in the words shown to one reader.
 *
 * @param ledgerPosition the last position of the ledger when it was read
 * @param completeUpTo set when lists leave later acts of this file aside: they show it up to here
 */
public record CaseFile(
        UUID fileId,
        long asOf,
        boolean now,
        long ledgerPosition,
        @Nullable Run run,
        List<Member> members,
        HouseholdShown household,
        @Nullable Plan plan,
        List<Role> roles,
        List<ConsentShown> consents,
        List<HistoryLine> history,
        List<NextActs.NextAct> nextActs,
        @Nullable Long completeUpTo,
        List<Sight> sight) {

    /** The latest run of 多機関協働. */
    public record Run(
            UUID caseId,
            String stage,
            String coordinator,
            @Nullable String lead,
            boolean takesRecords) {}

    /** A member of the household. */
    public record Member(
            UUID personId,
            String name,
            @Nullable String relation,
            boolean personConcerned,
            LocalDate from,
            @Nullable LocalDate leftOn) {}

    /** The plan in three lines. */
    public record Plan(int version, String goal, String direction, String period) {}

    /** One role with the agency's answer. */
    public record Role(String agency, String task, String answer, @Nullable String worker) {}

    /** One consent. */
    public record ConsentShown(
            UUID consentId,
            String person,
            String purpose,
            String circle,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** What one member of staff could see at that position, with the reasons. */
    public record Sight(String staff, String agency, String capacity, List<String> could) {}
}
