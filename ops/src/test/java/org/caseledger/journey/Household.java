package org.caseledger.journey;

import org.caseledger.events.value.AgencyId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A household that came to the municipality's notice today, entered by its officer. */
final class Household {

    final ApiClient officer;
    final UUID consultation;
    final UUID file;
    final UUID household;
    private final String today;
    private final Town town;

    private Household(Town town, Answer consultation, ApiClient officer) {
        this.town = town;
        this.officer = officer;
        this.today = town.today().toString();
        this.consultation = consultation.id("consultationId");
        this.file = consultation.id("fileId");
        this.household =
                officer.adds("/files/" + file + "/households", Map.of())
                        .isRecorded()
                        .id("householdId");
    }

    static Household toldOfBy(Town town, AgencyId caller, List<UUID> persons) {
        ApiClient officer = town.as(MihonTown.OFFICER);
        Answer consultation =
                officer.adds(
                                "/consultations",
                                Map.of(
                                        "caller",
                                        "AGENCY",
                                        "callerAgency",
                                        caller.toString(),
                                        "persons",
                                        persons,
                                        "troubles",
                                        Map.of(
                                                "ticked",
                                                List.of("FAMILY", "CARE"),
                                                "mostPressing",
                                                "FAMILY"),
                                        "story",
                                        "心配している様子を聞いた。",
                                        "occurred",
                                        day(town.today().toString())))
                        .isRecorded();
        return new Household(town, consultation, officer);
    }

    void member(UUID person, String name, String relation, boolean concerned) {
        officer.adds(
                        "/households/" + household + "/members",
                        Map.of(
                                "personId", person,
                                "name", name,
                                "relation", relation,
                                "personConcerned", concerned,
                                "from", today))
                .isRecorded();
    }

    /** The consultation is judged and its next act may follow; the version it then has. */
    long triaged(String result) {
        return officer.decides(
                        0, "/consultations/" + consultation + "/triages", Map.of("result", result))
                .isRecorded()
                .version();
    }

    UUID asked(UUID person, String purpose, Set<AgencyId> circle) {
        return officer.adds(
                        "/files/" + file + "/consents",
                        Map.of(
                                "personId",
                                person,
                                "purpose",
                                purpose,
                                "circle",
                                Map.of(
                                        "agencies",
                                        circle.stream().map(AgencyId::toString).toList()),
                                "occurred",
                                day(today)))
                .isRecorded()
                .id("consentId");
    }

    /** The person agrees in writing; the id of the consent. */
    UUID agreed(UUID person, Set<AgencyId> circle) {
        UUID consent = asked(person, "PLANNING", circle);
        officer.decides(
                        0,
                        "/consents/" + consent + "/agreements",
                        Map.of(
                                "form", "APPLICATION_FORM",
                                "givenAs", "SELF",
                                "ruleTextVersion", "個人情報の取扱いに関する説明書 第2版",
                                "givenOn", today))
                .isRecorded();
        return consent;
    }

    ApiClient coordinator() {
        return town.as(DemonstrationUsers.COORDINATOR);
    }

    static Map<String, Object> day(String on) {
        return Map.of("on", on, "precision", "DAY");
    }

    static Map<String, Object> said(String kind, UUID person) {
        return Map.of("kind", kind, "person", person);
    }

    static Map<String, Object> saidBy(AgencyId agency) {
        return Map.of("kind", "AGENCY_WORKER", "agency", agency.toString());
    }
}
