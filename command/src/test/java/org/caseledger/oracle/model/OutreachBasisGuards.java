package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.ConsentId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** On what a course rests: a 106-6 item before consent, the person's own consent after (O-03, C-08). */
final class OutreachBasisGuards {

    private OutreachBasisGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        plan(table);
        OutreachGuards.running(table, "SwitchBasisToConsent", "switchedOn");
        put(
                table,
                "SwitchBasisToConsent",
                guard("O-10", "basis-already-switched", Courses::isSwitchedAlready),
                guard("C-08", "consent-not-given", OutreachBasisGuards::hasNoConsent),
                guard("X-02", "consent-circle-without-agency", OutreachBasisGuards::leavesOut),
                guard(
                        "O-10",
                        "before-opening",
                        (h, t) -> {
                            Told opened = Courses.opened(h, t);
                            return opened != null
                                    && t.isBefore("switchedOn", opened.day("openedOn"));
                        }));
        OutreachGuards.running(table, "ReferOnToMultiAgency", "referredOn");
        put(
                table,
                "ReferOnToMultiAgency",
                guard("C-08", "consent-not-given", (h, t) -> Courses.consentNow(h, t) == null),
                guard(
                        "X-02",
                        "consent-circle-without-agency",
                        (h, t) ->
                                !Consents.covers(
                                        h,
                                        Courses.person(h, t),
                                        "PLANNING",
                                        t.get("coordinator"),
                                        t.on())),
                guard("C-08", "referral-already-made", OutreachBasisGuards::isReferred));
        put(
                table,
                "ReferOnToMultiAgency",
                guard(
                        "O-02",
                        "outreach-agency-unknown",
                        (_, t) ->
                                Mihon.isResidents(t.get("coordinator"))
                                        || !Mihon.isEntrusted(t.get("coordinator"), t.on())));
    }

    private static boolean isReferred(History before, Told told) {
        return before.acts("ReferToMultiAgency", "ReferOnToMultiAgency").stream()
                .anyMatch(each -> each.is("caseId", told.get("caseId")));
    }

    private static boolean hasNoConsent(History before, Told told) {
        Told question = Consents.question(before, told.get("consentId"));
        return question == null
                || !question.is("purpose", "PLANNING")
                || !question.is("personId", Courses.person(before, told))
                || !Consents.holds(before, question.stream(), told.day("switchedOn"));
    }

    private static boolean leavesOut(History before, Told told) {
        Object agency = Courses.agency(before, told);
        return agency != null
                && told.get("consentId") instanceof ConsentId id
                && !Consents.circle(before, id.value()).contains(agency);
    }

    private static void plan(Map<String, List<Guard>> table) {
        String act = "MakeOutreachPlan";
        OutreachGuards.running(table, act, null);
        put(
                table,
                act,
                guard("O-03", "outreach-plan-without-role", (_, t) -> t.isEmpty("roles")),
                guard(
                        "O-02",
                        "outreach-agency-unknown",
                        (_, t) ->
                                t.rows("roles").stream()
                                        .anyMatch(role ->
                                                !Mihon.isEntrusted(role.get("agencyId"), t.on()))),
                guard(
                        "O-03",
                        "plan-not-decided-on-106-6-item",
                        (h, t) ->
                                Courses.consentNow(h, t) == null
                                        && !isDecided(
                                                h,
                                                t,
                                                "SUPPORT_CONFERENCE_106_6",
                                                "OUTREACH_PLAN_BEFORE_CONSENT")),
                guard(
                        "O-03",
                        "plan-not-decided-on-consent-item",
                        (h, t) ->
                                Courses.consentNow(h, t) != null
                                        && !isDecided(
                                                h, t, "CONSENT", "OUTREACH_PLAN_AFTER_CONSENT")),
                guard("O-03", "plan-item-of-another-person", OutreachBasisGuards::isOfAnother));
    }

    private static boolean isDecided(History before, Told told, String basis, String kind) {
        Told item = Items.item(before, told.get("itemId"));
        Told decision = Items.decision(before, told.get("itemId"), kind);
        return item != null
                && item.is("basis", basis)
                && decision != null
                && decision.is("outcome", "APPROVED");
    }

    private static boolean isOfAnother(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return item != null && !isAbout(item, before, told);
    }

    static boolean isAbout(@Nullable Told item, History before, Told told) {
        Object person = Courses.person(before, told);
        return item != null
                && person != null
                && Objects.equals(item.get("fileId"), Courses.file(before, told))
                && item.many("subjects").contains(person);
    }
}
