package org.caseledger.query.bodies;

import org.caseledger.query.screens.NextActs;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One conference body for one reader.
 *
 * @param conferences the conferences it holds today, in words
 * @param statutes what they rest on
 * @param warnWithinDays terms that end within so many days are marked
 * @param sittings those that the reader may know, latest first
 */
public record BodyShown(
        UUID bodyId,
        String name,
        List<String> conferences,
        List<String> statutes,
        String host,
        @Nullable String parent,
        boolean trial,
        LocalDate validFrom,
        @Nullable LocalDate dissolvedFrom,
        List<RuleText> rules,
        int warnWithinDays,
        List<Member> members,
        List<SittingLine> sittings,
        List<NextActs.NextAct> nextActs,
        long ledgerPosition) {

    /** A version of its rules and the day it counts from. */
    public record RuleText(String version, LocalDate from) {}

    /**
     * A member of today, of earlier or of later, or somebody who only confirmed secrecy.
     *
     * @param capacity as what the person belongs to the body, for example 事務局
     * @param member whether today lies in a term
     * @param terms in words
     * @param pledgeWanted whether the general pledge of secrecy (守秘の誓約) is missing
     */
    public record Member(
            UUID staffId,
            String name,
            String agency,
            String capacity,
            boolean member,
            List<String> terms,
            boolean endsSoon,
            @Nullable LocalDate secrecyConfirmedOn,
            boolean pledgeWanted) {}

    /** One sitting. */
    public record SittingLine(
            UUID sittingId, int number, LocalDate heldOn, boolean closed, boolean cancelled) {}

    /** What the rules accept now. */
    public List<NextActs.NextAct> allowed() {
        return nextActs.stream().filter(NextActs.NextAct::allowed).toList();
    }

    /** What they refuse now, each with its reason. */
    public List<NextActs.NextAct> blocked() {
        return nextActs.stream().filter(act -> !act.allowed()).toList();
    }

    BodyShown with(List<NextActs.NextAct> acts) {
        return new BodyShown(
                bodyId,
                name,
                conferences,
                statutes,
                host,
                parent,
                trial,
                validFrom,
                dissolvedFrom,
                rules,
                warnWithinDays,
                members,
                sittings,
                acts,
                ledgerPosition);
    }
}
