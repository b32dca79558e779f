package org.caseledger.oracle.model;

import org.caseledger.events.value.CaseId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** How far a case of 多機関協働 has come. */
final class Cases {

    private static final List<String> ASKED = List.of("ReceiveReferral", "ReopenCase");

    private Cases() {}

    static @Nullable Object file(History before, @Nullable Object supportCase) {
        Told received =
                supportCase instanceof CaseId id
                        ? before.last(id.value(), "ReceiveReferral")
                        : null;
        return received == null ? null : received.get("fileId");
    }

    /** The number of the last plan; plans are numbered from one. */
    static int version(History before, @Nullable Object supportCase) {
        return supportCase instanceof CaseId id ? count(before.of(id.value()), "DraftPlan") : 0;
    }

    static boolean isUnknown(History before, Told told) {
        return !before.happened(told.stream(), "ReceiveReferral");
    }

    /** What happened since the case was received, or reopened last. */
    static List<Told> run(History before, Told told) {
        List<Told> all = before.before(told);
        int from = 0;
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).act().equals("ReopenCase")) {
                from = at;
            }
        }
        return all.subList(from, all.size());
    }

    static boolean inRun(History before, Told told, String... acts) {
        List<String> wanted = List.of(acts);
        return run(before, told).stream().anyMatch(each -> wanted.contains(each.act()));
    }

    static @Nullable Told lastInRun(History before, Told told, String... acts) {
        List<String> wanted = List.of(acts);
        return run(before, told).stream()
                .filter(each -> wanted.contains(each.act()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    static boolean isClosed(History before, Told told) {
        return before.lastWas(told.stream(), List.of("CloseMultiAgencyCollaboration"), ASKED);
    }

    static boolean isAccepted(History before, Told told) {
        return inRun(before, told, "AcceptCase");
    }

    /** Received or reopened, and nothing was decided about it. */
    static boolean isWaiting(History before, Told told) {
        return before.lastWas(
                told.stream(),
                ASKED,
                List.of(
                        "AcceptCase",
                        "ReturnCase",
                        "RerouteToOutreach",
                        "CloseMultiAgencyCollaboration"));
    }

    /** The agency to which the referral was addressed. */
    static @Nullable Object coordinator(History before, Told told) {
        return before.acts("ReferToMultiAgency", "ReferOnToMultiAgency").stream()
                .filter(each ->
                        each.get("caseId") instanceof CaseId id && id.value().equals(told.stream()))
                .map(each -> each.get("coordinator"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static boolean isCoordinatedBy(History before, Told told) {
        return Mihon.isOfficer(told.by()) || told.office().equals(coordinator(before, told));
    }

    /** Whom the referral names. */
    static Collection<?> persons(History before, Told told) {
        for (Told each : before.acts("ReferToMultiAgency", "ReferOnToMultiAgency")) {
            if (each.get("caseId") instanceof CaseId id && id.value().equals(told.stream())) {
                return each.act().equals("ReferToMultiAgency")
                        ? each.many("persons")
                        : List.of(Objects.requireNonNull(Courses.person(before, each)));
            }
        }
        return List.of();
    }

    /** Somebody of it is in another case that was accepted and goes on. */
    static boolean isInAnotherRun(History before, Told told) {
        Collection<?> own = persons(before, told);
        return before.acts("AcceptCase").stream()
                .filter(each -> !each.stream().equals(told.stream()))
                .filter(each ->
                        before.lastWas(
                                each.stream(),
                                List.of("AcceptCase"),
                                List.of("CloseMultiAgencyCollaboration", "ReopenCase")))
                .anyMatch(each -> persons(before, each).stream().anyMatch(own::contains));
    }

    static boolean isDecided(History before, Told told) {
        return inRun(before, told, "DecideSupport");
    }

    /** Support was decided, and no other plan is being made since. */
    static boolean isInSupport(History before, Told told) {
        Told last = lastInRun(before, told, "DecideSupport", "DraftPlan");
        return last != null && last.act().equals("DecideSupport");
    }

    static boolean isSuspended(History before, Told told) {
        Told last = lastInRun(before, told, "SuspendSupport", "ResumeSupport");
        return last != null && last.act().equals("SuspendSupport");
    }

    /** The current plan; null when none was drafted in this run. */
    static @Nullable Told plan(History before, Told told) {
        return lastInRun(before, told, "DraftPlan");
    }

    static int version(History before, Told told) {
        return plan(before, told) == null ? 0 : count(before.before(told), "DraftPlan");
    }

    /** An act of this kind about the current version. */
    static boolean onPlan(History before, Told told, String act) {
        int version = version(before, told);
        return run(before, told).stream()
                .anyMatch(each -> each.act().equals(act) && each.is("version", version));
    }

    /** A sitting found the current version appropriate. */
    static boolean isDeliberated(History before, Told told) {
        int version = version(before, told);
        return run(before, told).stream()
                .filter(each -> each.act().equals("RecordDeliberation"))
                .filter(each -> each.is("version", version))
                .map(each -> Items.decision(before, each.get("itemId"), "PLAN_APPROPRIATE"))
                .anyMatch(taken -> taken != null && taken.is("outcome", "APPROVED"));
    }

    /** The sitting that dealt last with the current version was held after this day. */
    static boolean isDeliberatedAfter(History before, Told told, String day) {
        int version = version(before, told);
        return run(before, told).stream()
                .filter(each -> each.act().equals("RecordDeliberation"))
                .filter(each -> each.is("version", version))
                .reduce((_, later) -> later)
                .map(each -> Items.heldOn(before, each.get("itemId")))
                .filter(held -> told.isBefore(day, held))
                .isPresent();
    }

    static boolean hasPlanningConsent(History before, Told told, @Nullable Object person) {
        return Consents.holding(before, person, "PLANNING", told.on())
                .filter(asked -> asked.is("fileId", file(before, new CaseId(told.stream()))))
                .anyMatch(asked ->
                        Values.has(
                                Consents.circle(before, asked.stream()),
                                coordinator(before, told)));
    }

    private static int count(List<Told> acts, String act) {
        return (int) acts.stream().filter(each -> each.act().equals(act)).count();
    }
}
