package org.caseledger.query.casefile;

import org.caseledger.query.screens.NextActs;
import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<Withdrawal> withdrawals,
        List<HistoryLine> history,
        List<NextActs.NextAct> nextActs,
        @Nullable Long completeUpTo,
        List<Sight> sight) {

    /** The consents an entry of the reader may rest on; first those of the persons the case is about. */
    public List<ConsentShown> usableConsents() {
        Set<String> concerned = new HashSet<>();
        members.stream().filter(Member::personConcerned).map(Member::name).forEach(concerned::add);
        return consents.stream()
                .filter(ConsentShown::usable)
                .sorted(Comparator.comparing(consent -> !concerned.contains(consent.person())))
                .toList();
    }

    /** The next acts by the stream they go on from, each with its name in the words of the office. */
    public List<NextGroup> nextGroups() {
        return NextGroup.of(this);
    }

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
            @Nullable LocalDate leftOn,
            @Nullable LocalDate diedOn) {}

    /**
     * The plan in three lines.
     *
     * @param died those of its subjects whose death is recorded: the next version leaves them out
     */
    public record Plan(
            int version, String goal, String direction, String period, List<String> died) {}

    /** One role with the agency's answer. */
    public record Role(
            UUID roleId, String agency, String task, String answer, @Nullable String worker) {}

    /**
     * One consent.
     *
     * @param usable it holds today and lets the reader's own agency know
     */
    public record ConsentShown(
            UUID consentId,
            String person,
            String purpose,
            String circle,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate paperDueOn,
            @Nullable LocalDate askAgainOn,
            boolean usable) {}

    /** A consent taken back: what rested on it, and which agencies were told and confirmed. */
    public record Withdrawal(
            UUID consentId,
            String person,
            LocalDate withdrawnOn,
            List<Rested> rested,
            List<Told> agencies) {}

    /** One thing that rested on a consent taken back. */
    public record Rested(String kind, UUID id, @Nullable String agency) {}

    /** An agency that must be told of a withdrawal, and how far that has come. */
    public record Told(
            UUID agencyId,
            String agency,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate acknowledgedOn) {}

    /** What one member of staff could see at that position, with the reasons. */
    public record Sight(String staff, String agency, String capacity, List<String> could) {}
}
