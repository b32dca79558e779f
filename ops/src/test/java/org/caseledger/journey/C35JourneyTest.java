package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.AgencyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A man who works away, his wife and a daughter of age: three persons, three consents and three
 * ways out of one case. The search for shelters and firms, placements and their follow-up belong to
 * 参加支援, whose stream does not exist yet; here its use is decided, and what is told to whom.
 */
class C35JourneyTest {

    private static final String SHELTER = "見本町五丁目の民間の宿";
    private static final Set<AgencyId> CIRCLE = FamilyCase.CIRCLE;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID man = UUID.randomUUID();
    private final UUID wife = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final Household family = Household.cameIn(town, List.of(man));
    private final String household = "/households/" + family.household;
    private final String disclosures = "/files/" + family.file + "/disclosures";

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void three_persons_agree_each_for_themselves_and_leave_each_their_own_way() {
        family.member(man, "見本 進", "HEAD", true);
        family.member(wife, "見本 文", "SPOUSE", true);
        family.member(daughter, "見本 葵", "CHILD", true);
        FamilyCase worked = FamilyCase.in(town, family, man, wife).assessed();
        asTheManTells(worked);
        agesCountOnTheDay();
        shelterIsToldOnHerWordAlone(worked);
        UUID hers = family.agreed(wife, CIRCLE);
        assertThat(hers).isNotEqualTo(worked.consent);
        useDecided(worked);
        stayIsHidden();
        threeWaysOut(worked);
    }

    /** He knows the others only from his side: what he says of them is marked as said by him. */
    private void asTheManTells(FamilyCase worked) {
        for (UUID other : List.of(wife, daughter)) {
            worked.supported
                    .adds(
                            coordinator,
                            "assessments",
                            worked.requests.assessment(other, "話をしなくなった。", said("FAMILY", man)))
                    .isRecorded();
        }
        UUID stranger = UUID.randomUUID();
        ledger.refused(
                "person-not-of-household",
                "X-01",
                () ->
                        worked.supported.adds(
                                coordinator,
                                "assessments",
                                worked.requests.assessment(
                                        stranger, "家の友人。", said("FAMILY", man))));
        String file = coordinator.get("/files/" + family.file).isShown().body();
        assertThat(file.split("家族・世帯員 見本 進", -1)).hasSize(3);
    }

    /** Eighteen is of age since April 2022; the day of the consent decides, not today. */
    private void agesCountOnTheDay() {
        String birth = "2003-12-01";
        Map<String, ?> byParent =
                Map.of(
                        "givenAs",
                        "PARENTAL_AUTHORITY",
                        "birthDate",
                        birth,
                        "representation",
                        Map.of("personId", man));
        UUID consent = family.askedOn("2022-03-01", daughter, "SUPPORT", Set.of(WELFARE_SECTION));
        ledger.refused(
                "own-view-of-child-missing",
                "C-07",
                () -> family.answered(consent, "2022-03-31", byParent));
        ledger.refused(
                "consent-of-another-adult",
                "X-02",
                () -> family.answered(consent, "2022-04-01", byParent));
        Map<String, ?> herself =
                Map.of("givenAs", "SELF", "birthDate", birth, "ruleTextVersion", "説明書 第1版");
        family.answered(consent, "2022-04-01", herself).isRecorded();
    }

    private void shelterIsToldOnHerWordAlone(FamilyCase worked) {
        AgencyId shelter = registered("民間シェルター見本", "OTHER", "GENERAL");
        ledger.refused(
                "consent-of-another-person",
                "X-02",
                () -> officer.adds(disclosures, told(shelter, daughter, worked.consent)));
        UUID hers = family.agreed(daughter, Set.of(WELFARE_SECTION, COORDINATION_DESK, shelter));
        ledger.refused(
                "consent-of-another-person",
                "X-02",
                () -> officer.adds(disclosures, told(shelter, man, hers)));
        ledger.refused(
                "recipient-outside-circle",
                "X-02",
                () -> officer.adds(disclosures, told(EMPLOYMENT_OFFICE, daughter, hers)));
        officer.adds(disclosures, told(shelter, daughter, hers)).isRecorded();
    }

    private AgencyId registered(String name, String kind, String field) {
        return new AgencyId(
                officer.adds(
                                "/municipalities/" + MUNICIPALITY + "/agencies",
                                Map.of(
                                        "name", name,
                                        "kind", kind,
                                        "standing", "INDEPENDENT",
                                        "field", field,
                                        "from", today))
                        .isRecorded()
                        .id("agencyId"));
    }

    private Map<String, ?> told(AgencyId to, UUID subject, UUID consent) {
        return Map.of(
                "to",
                to.toString(),
                "subjects",
                List.of(subject),
                "kinds",
                List.of("LIVING"),
                "basis",
                "CONSENT",
                "consentId",
                consent,
                "providedOn",
                today);
    }

    /** The conference on consent decides that 参加支援 is needed; the one under 106-6 cannot. */
    private void useDecided(FamilyCase worked) {
        Sitting open = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID confidential =
                open.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(daughter))
                        .isRecorded()
                        .id("itemId");
        open.picks(confidential, OFFICER).isRecorded();
        long seen = open.notes(confidential, OFFICER).isRecorded().version();
        Map<String, ?> use = OutreachRequests.decision("PARTICIPATION_USE");
        ledger.refused(
                "decision-not-allowed-on-basis",
                "X-04",
                () -> open.decides(seen, confidential, use));

        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        UUID item =
                sitting.sets(family.file, "CONSENT", List.of(man, wife, daughter))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(version, item, use).isRecorded();
        assertThat(worked.supported.version()).isPositive();
    }

    /** Where the daughter stays is kept apart from her parents and from everybody not named. */
    private void stayIsHidden() {
        officer.adds(
                        household + "/protections",
                        Map.of(
                                "personId",
                                daughter,
                                "kind",
                                "AT_REQUEST",
                                "from",
                                Map.of("persons", List.of(man, wife)),
                                "decidedBy",
                                "見本市 福祉課",
                                "request",
                                "両親に居所を知らせないでほしい。",
                                "named",
                                List.of(OFFICER.toString()),
                                "acceptedOn",
                                today))
                .isRecorded();
        ledger.refused(
                "whereabouts-protected",
                "HP-02",
                () -> officer.adds(household + "/member-facts", address("value", SHELTER)));
        String note =
                officer.adds("/sealed-notes", Map.of("content", SHELTER, "kind", "LOCATION"))
                        .isRecorded()
                        .id("noteId")
                        .toString();
        officer.adds(household + "/member-facts", address("kept", note)).isRecorded();

        assertThat(officer.get("/sealed-notes/" + note).isShown().body()).contains(SHELTER);
        coordinator.get("/sealed-notes/" + note).doesNotExist();
        for (ApiClient reader : List.of(officer, coordinator)) {
            assertThat(reader.get("/files/" + family.file).isShown().body())
                    .doesNotContain(SHELTER);
        }
    }

    private Map<String, ?> address(String as, String where) {
        return Map.of(
                "personId",
                daughter,
                "fact",
                "ADDRESS",
                as,
                where,
                "from",
                day(today),
                "saidBy",
                said("PERSON_CONCERNED", daughter));
    }

    private void threeWaysOut(FamilyCase worked) {
        worked.planned().agreed().supporting();
        worked.supported.adds(coordinator, "other-scheme-plans", workPlan()).isRecorded();
        ledger.refused(
                "plan-not-evaluated",
                "MA-14",
                () -> worked.supported.decides(coordinator, "closures", Map.of("closedOn", today)));
        worked.ended();
        worked.supported
                .adds(coordinator, "follow-ups", worked.requests.followUp("娘とまた話すようになった。"))
                .isRecorded();
        String file = coordinator.get("/files/" + family.file).isShown().body();
        assertThat(file).contains("終結", "見本 文");
    }

    private Map<String, ?> workPlan() {
        return Map.of(
                "scheme",
                "NEEDY_PERSONS_PLAN",
                "personId",
                wife,
                "agencyId",
                SELF_RELIANCE_CENTRE.toString(),
                "content",
                "短い期間の就労準備に通う。",
                "from",
                today,
                "until",
                town.today().plusMonths(3).toString());
    }
}
