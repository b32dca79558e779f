package org.caseledger.journey;

import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The first household of a town that has just been set up, on its way to a plan. */
final class FirstReferral {

    final UUID mother = UUID.randomUUID();
    final UUID role = UUID.randomUUID();
    final UUID file;
    final CaseByApi supported;
    private final ApiClient officer;
    private final ApiClient coordinator;
    private final LocalDate today;
    private final JsonNode contacts;

    /** Told of by an agency and agreed to by the mother; the desk accepts it and assesses. */
    FirstReferral(ApiClient officer, ApiClient coordinator, LocalDate today, String desk) {
        this.officer = officer;
        this.coordinator = coordinator;
        this.today = today;
        this.contacts = officer.get("/contacts").isShown().json();
        Answer told = officer.adds("/consultations", toldBy(mother, now())).isRecorded();
        file = told.id("fileId");
        UUID household =
                officer.adds("/files/" + file + "/households", Map.of())
                        .isRecorded()
                        .id("householdId");
        officer.adds("/households/" + household + "/members", member()).isRecorded();
        UUID consent = consent(desk);
        String talk = "/consultations/" + told.id("consultationId");
        long seen =
                officer.decides(told.version(), talk + "/triages", Map.of("result", "MULTI_AGENCY"))
                        .isRecorded()
                        .version();
        supported =
                new CaseByApi(
                        officer.decides(seen, talk + "/referrals", referral(desk))
                                .isRecorded()
                                .id("caseId"));
        supported
                .adds(coordinator, "referrals", Map.of("fileId", file, "receivedOn", now()))
                .isRecorded();
        supported
                .decides(
                        coordinator,
                        "acceptances",
                        Map.of("consents", List.of(consent), "acceptedOn", now()))
                .isRecorded();
        supported
                .adds(
                        coordinator,
                        "assessments",
                        new PlanRequests(mother, role, today)
                                .assessment(mother, "家計を表にした。", said("PERSON_CONCERNED", mother)))
                .isRecorded();
    }

    private String now() {
        return today.toString();
    }

    String agency(String name) {
        return found("agencies", name).get("agencyId").asString();
    }

    String body(String name) {
        return found("bodies", name).get("bodyId").asString();
    }

    private JsonNode found(String list, String name) {
        return contacts.get(list)
                .valueStream()
                .filter(each -> each.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody comes in and speaks for themselves. */
    static Map<String, ?> toldBy(UUID person, String on) {
        return Map.of(
                "caller",
                "PERSON_CONCERNED",
                "persons",
                List.of(person),
                "troubles",
                Map.of("ticked", List.of("FAMILY", "CARE"), "mostPressing", "FAMILY"),
                "story",
                "家計と介護が重なっている。",
                "occurred",
                day(on));
    }

    private Map<String, ?> member() {
        return Map.of(
                "personId",
                mother,
                "name",
                "見本 花子",
                "relation",
                "HEAD",
                "personConcerned",
                true,
                "from",
                now());
    }

    private UUID consent(String desk) {
        UUID consent =
                officer.adds(
                                "/files/" + file + "/consents",
                                Map.of(
                                        "personId",
                                        mother,
                                        "purpose",
                                        "PLANNING",
                                        "circle",
                                        Map.of("agencies", everyAgency()),
                                        "occurred",
                                        day(now())))
                        .isRecorded()
                        .id("consentId");
        officer.decides(
                        0,
                        "/consents/" + consent + "/agreements",
                        Map.of(
                                "givenAs", "SELF",
                                "form", "APPLICATION_FORM",
                                "ruleTextVersion", "第1版",
                                "givenOn", now()))
                .isRecorded();
        return consent;
    }

    private List<String> everyAgency() {
        return contacts.get("agencies")
                .valueStream()
                .map(each -> each.get("agencyId").asString())
                .toList();
    }

    private Map<String, ?> referral(String desk) {
        return Map.of(
                "coordinator",
                agency(desk),
                "basis",
                "CONSENT",
                "persons",
                List.of(mother),
                "reason",
                "家計と介護が重なっている。");
    }

    /** A plan of so many months with one role; reviewed within the time of the town. */
    Answer drafts(int months, int review, String agency) {
        Map<String, Object> plan =
                new HashMap<>(new PlanRequests(mother, role, today).plan(List.of(mother)));
        plan.put("until", today.plusMonths(months).toString());
        plan.put("nextReviewOn", today.plusMonths(review).toString());
        plan.put(
                "roles",
                List.of(Map.of("roleId", role, "agencyId", agency(agency), "task", "家計の表を作る。")));
        return supported.decides(coordinator, "plans", plan);
    }

    /** An item about the mother in a sitting of today; not yet attended. */
    UUID item(UUID sitting, String basis) {
        return coordinator
                .adds(
                        "/sittings/" + sitting + "/items",
                        Map.of("fileId", file, "basis", basis, "subjects", List.of(mother)))
                .isRecorded()
                .id("itemId");
    }

    UUID sitting(String body) {
        return coordinator
                .adds(
                        "/sittings",
                        Map.of("bodyId", body(body), "number", 1, "heldOn", now(), "online", false))
                .isRecorded()
                .id("sittingId");
    }

    /** Somebody of the body is there, the plan is found fitting, and the case notes it. */
    void deliberates(UUID sitting, UUID item, UUID present) {
        var held = new Sitting(coordinator, sitting);
        coordinator.adds(held.at(item, "attendees"), Map.of("staffId", present)).isRecorded();
        long seen =
                coordinator
                        .adds(held.at(item, "attendances"), attendance(present))
                        .isRecorded()
                        .version();
        held.decides(seen, item, fitting()).isRecorded();
        supported
                .decides(coordinator, "deliberations", Map.of("version", 1, "itemId", item))
                .isRecorded();
    }

    static Map<String, ?> attendance(UUID who) {
        return Map.of("staffId", who, "enteredAt", "09:00:00", "leftAt", "09:40:00");
    }

    Map<String, ?> fitting() {
        return new PlanRequests(mother, role, today).decision(supported.id, "PLAN_APPROPRIATE");
    }

    Map<String, ?> personAgrees() {
        return Map.of("version", 1, "personId", mother, "form", "OTHER_WRITING", "agreedOn", now());
    }

    Map<String, ?> decision() {
        return Map.of("version", 1, "decidedOn", now());
    }
}
