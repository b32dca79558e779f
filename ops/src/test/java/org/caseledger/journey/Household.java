package org.caseledger.journey;

import org.caseledger.events.value.AgencyId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;

import java.util.HashMap;
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
    private long version;

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
        return received(town, Map.of("caller", "AGENCY", "callerAgency", "" + caller), persons);
    }

    /** One of the persons came in and spoke for themselves. */
    static Household cameIn(Town town, List<UUID> persons) {
        return received(town, Map.of("caller", "PERSON_CONCERNED"), persons);
    }

    private static Household received(Town town, Map<String, String> caller, List<UUID> persons) {
        ApiClient officer = town.as(MihonTown.OFFICER);
        Map<String, Object> consultation = new HashMap<>(caller);
        consultation.put("persons", persons);
        consultation.put(
                "troubles", Map.of("ticked", List.of("FAMILY", "CARE"), "mostPressing", "FAMILY"));
        consultation.put("story", "心配している様子を聞いた。");
        consultation.put("occurred", day(town.today().toString()));
        return new Household(
                town, officer.adds("/consultations", consultation).isRecorded(), officer);
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
        decides(officer, "triages", Map.of("result", result)).isRecorded();
        return version;
    }

    /** Somebody decides on the consultation at the version last seen. */
    Answer decides(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.decides(version, "/consultations/" + consultation + "/" + acts, body));
    }

    /** Somebody adds to the consultation. */
    Answer adds(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.adds("/consultations/" + consultation + "/" + acts, body));
    }

    /** The version of the consultation last seen. */
    long version() {
        return version;
    }

    private Answer seen(Answer answer) {
        version = answer.status() == 201 ? answer.version() : version;
        return answer;
    }

    UUID asked(UUID person, String purpose, Set<AgencyId> circle) {
        return askedOn(today, person, purpose, circle);
    }

    UUID askedOn(String on, UUID person, String purpose, Set<AgencyId> circle) {
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
                                day(on)))
                .isRecorded()
                .id("consentId");
    }

    /** The person agrees in writing to the planning; the id of the consent. */
    UUID agreed(UUID person, Set<AgencyId> circle) {
        return agreed(person, "PLANNING", circle);
    }

    UUID agreed(UUID person, String purpose, Set<AgencyId> circle) {
        UUID consent = asked(person, purpose, circle);
        answered(consent, today, Map.of("givenAs", "SELF")).isRecorded();
        return consent;
    }

    /** A consent that was asked for is answered on a day, in some capacity. */
    Answer answered(UUID consent, String on, Map<String, ?> how) {
        Map<String, Object> given = new HashMap<>(how);
        given.put("form", "APPLICATION_FORM");
        given.putIfAbsent("ruleTextVersion", "個人情報の取扱いに関する説明書 第2版");
        given.put("givenOn", on);
        return officer.decides(0, "/consents/" + consent + "/agreements", given);
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
