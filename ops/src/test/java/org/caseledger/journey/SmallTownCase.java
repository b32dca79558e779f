package org.caseledger.journey;

import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One household of the small town, worked on by whoever is there. */
final class SmallTownCase {

    final UUID mother = UUID.randomUUID();
    final UUID son = UUID.randomUUID();
    final UUID file;
    final UUID household;
    private final UUID role = UUID.randomUUID();
    private final ThreeOfficersTown town;
    private final String today;
    private final ApiClient officer;
    private final String welfare;
    private final JsonNode bodies;
    private final UUID consultation;
    private int sittings = 10;
    private UUID consent = role;
    CaseByApi supported;

    SmallTownCase(ThreeOfficersTown town, ApiClient officer) {
        this.town = town;
        this.today = town.today().toString();
        this.officer = officer;
        var contacts = officer.get("/contacts").isShown().json();
        this.welfare = contacts.get("you").get("agencyId").asString();
        this.bodies = contacts.get("bodies");
        Answer told = officer.adds("/consultations", story()).isRecorded();
        this.consultation = told.id("consultationId");
        this.file = told.id("fileId");
        this.household =
                officer.adds("/files/" + file + "/households", Map.of())
                        .isRecorded()
                        .id("householdId");
        this.supported = new CaseByApi(file);
        member(mother, "見本 千代", "HEAD");
        member(son, "見本 歩", "CHILD");
    }

    private Map<String, ?> story() {
        return Map.of(
                "caller", "PERSON_CONCERNED",
                "persons", List.of(mother),
                "troubles", Map.of("ticked", List.of("FAMILY", "CARE"), "mostPressing", "FAMILY"),
                "story", "家計と子のことで相談に来た。",
                "occurred", day(today));
    }

    private void member(UUID person, String name, String relation) {
        Map<String, ?> member =
                Map.of(
                        "personId", person,
                        "name", name,
                        "relation", relation,
                        "personConcerned", true,
                        "from", today);
        officer.adds("/households/" + household + "/members", member).isRecorded();
    }

    /** The mother agrees; the town takes the case on itself. */
    SmallTownCase takenOn() {
        consent = asked();
        Map<String, ?> given =
                Map.of(
                        "givenAs", "SELF",
                        "form", "APPLICATION_FORM",
                        "ruleTextVersion", "第1版",
                        "givenOn", today);
        officer.decides(0, "/consents/" + consent + "/agreements", given).isRecorded();
        String at = "/consultations/" + consultation;
        long seen =
                officer.decides(0, at + "/triages", Map.of("result", "MULTI_AGENCY"))
                        .isRecorded()
                        .version();
        supported =
                new CaseByApi(
                        officer.decides(seen, at + "/referrals", referral())
                                .isRecorded()
                                .id("caseId"));
        supported
                .adds(officer, "referrals", Map.of("fileId", file, "receivedOn", today))
                .isRecorded();
        decides("acceptances", Map.of("consents", List.of(consent), "acceptedOn", today));
        return this;
    }

    private UUID asked() {
        Map<String, ?> question =
                Map.of(
                        "personId",
                        mother,
                        "purpose",
                        "PLANNING",
                        "circle",
                        Map.of("agencies", List.of(welfare)),
                        "occurred",
                        day(today));
        return officer.adds("/files/" + file + "/consents", question).isRecorded().id("consentId");
    }

    private Map<String, ?> referral() {
        return Map.of(
                "coordinator",
                welfare,
                "basis",
                "CONSENT",
                "persons",
                List.of(mother),
                "reason",
                "家計と養育が重なっている。");
    }

    /** Assessment, plan, sitting, agreement and decision, all by this one officer. */
    SmallTownCase planned() {
        supported.adds(officer, "assessments", assessment()).isRecorded();
        decides("plans", plan());
        decides("deliberations", Map.of("version", 1, "itemId", decided("PLAN_APPROPRIATE")));
        decides("role-offers", Map.of("roleId", role));
        Map<String, ?> us = Map.of("kind", "AGENCY_WORKER", "agency", welfare);
        decides("role-acceptances", Map.of("roleId", role, "saidBy", us, "acceptedOn", today));
        decides(
                "plan-agreements",
                Map.of(
                        "version",
                        1,
                        "personId",
                        mother,
                        "form",
                        "OTHER_WRITING",
                        "agreedOn",
                        today));
        decides("support-decisions", Map.of("version", 1, "decidedOn", today));
        return this;
    }

    private Map<String, ?> assessment() {
        return Map.of(
                "aspect",
                "PERSON",
                "personId",
                mother,
                "findings",
                "家計を表にした。",
                "saidBy",
                said("PERSON_CONCERNED", mother),
                "occurred",
                day(today));
    }

    private Map<String, ?> plan() {
        return Map.of(
                "subjects",
                List.of(mother),
                "goal",
                "家計の見通しを立てる。",
                "direction",
                "月に一度一緒に確かめる。",
                "roles",
                List.of(Map.of("roleId", role, "agencyId", welfare, "task", "家計の表づくりを支える。")),
                "from",
                today,
                "until",
                town.today().plusMonths(6).toString(),
                "nextReviewOn",
                town.today().plusMonths(2).toString(),
                "usesOutreach",
                false,
                "usesParticipation",
                false);
    }

    /** Others may have written to the case meanwhile: its history shows the version by now. */
    private void looksAgain() {
        JsonNode history =
                officer.get("/files/" + file + "/history").isShown().json().get("history");
        for (JsonNode line : history) {
            if (line.get("stream").asString().equals(supported.id.toString())) {
                supported.isSeenAt(line.get("version").asLong());
            }
        }
    }

    /** Evaluated, closed on the decision of a sitting, with a lead supporter. */
    void closed() {
        looksAgain();
        Map<String, ?> evaluation =
                Map.of(
                        "version", 1,
                        "result", "REACHED",
                        "changes", "見通しが立った。",
                        "nextStep", "CLOSE",
                        "evaluatedOn", today);
        decides("evaluations", evaluation);
        decides("closure-decisions", Map.of("itemId", decided("CLOSURE"), "reason", "役割が定まった。"));
        decides("lead-supporters", Map.of("agencyId", welfare, "watchPlan", "三か月は月に一度電話する。"));
        Map<String, ?> us = Map.of("kind", "AGENCY_WORKER", "agency", welfare);
        decides("lead-acceptances", Map.of("saidBy", us, "acceptedOn", today));
        decides("closures", Map.of("closedOn", today));
    }

    private UUID decided(String kind) {
        SmallTownSitting sitting = sitting("見本町重層的支援会議");
        UUID item = sitting.item(file, "CONSENT", List.of(mother));
        sitting.attended(item, town.staff("tanto"));
        Map<String, ?> decision =
                Map.of(
                        "kind",
                        kind,
                        "outcome",
                        "APPROVED",
                        "caseId",
                        supported.id,
                        "planVersion",
                        1,
                        "summary",
                        "適切である。");
        sitting.decides(item, decision);
        return item;
    }

    /** A sitting of the body with this name. */
    SmallTownSitting sitting(String name) {
        for (JsonNode body : bodies) {
            if (body.get("name").asString().equals(name)) {
                String id = body.get("bodyId").asString();
                return SmallTownSitting.convened(officer, id, ++sittings, today);
            }
        }
        throw new AssertionError("no such body: " + name);
    }

    private void decides(String acts, Map<String, ?> request) {
        supported.decides(officer, acts, request).isRecorded();
    }
}
