package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.AgencyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A child with a view of her own, a mother who first says no, and consents that end. */
class ConsentCourseJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private static final Set<AgencyId> WIDE = Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL);

    private final UUID mother = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final UUID grandmother = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final Household family = Household.cameIn(town, List.of(mother));

    @Test
    void each_consent_is_one_persons_for_one_purpose_and_holds_as_long_as_it_holds() {
        family.member(mother, "見本 澄", "HEAD", true);
        family.member(daughter, "見本 結", "CHILD", true);
        family.member(grandmother, "見本 キヨ", "PARENT", false);
        theChildIsHeard();
        UUID consent = theMotherSaysYesTheSecondTime();
        narrowed(consent);
        runOut();
        cannotAnswerYet();
        takenBack(consent);
    }

    private void theChildIsHeard() {
        UUID consent = family.asked(daughter, "PLANNING", WIDE);
        String small = town.today().minusYears(11).toString();
        String big = town.today().minusYears(14).toString();
        ledger.refused(
                "child-too-young-to-answer-alone",
                "C-07",
                () -> answered(consent, Map.of("givenAs", "SELF", "birthDate", small)));
        Map<String, Object> byParent = new HashMap<>();
        byParent.put("givenAs", "PARENTAL_AUTHORITY");
        byParent.put("birthDate", big);
        ledger.refused("representative-not-named", "C-07", () -> answered(consent, byParent));
        byParent.put("representation", Map.of("personId", daughter));
        ledger.refused("representative-of-itself", "C-07", () -> answered(consent, byParent));
        byParent.put("representation", Map.of("personId", mother));
        ledger.refused("own-view-of-child-missing", "C-07", () -> answered(consent, byParent));
        byParent.put("ownView", "学校に話すのはよい。");
        answered(consent, byParent).isRecorded();
        String agreements = "/consents/" + consent + "/agreements";
        ledger.refused(
                "consent-already-given",
                "X-02",
                () -> officer.decides(1, agreements, paper(today)));
    }

    private UUID theMotherSaysYesTheSecondTime() {
        UUID id = family.asked(mother, "PLANNING", WIDE);
        StreamByApi consent = new StreamByApi("/consents/" + id, 0);
        Map<String, ?> early = refusal(town.today().minusDays(1));
        ledger.refused(
                "consent-dates-out-of-order",
                "X-08",
                () -> consent.decides(officer, "refusals", early));
        consent.decides(officer, "refusals", refusal(town.today().plusDays(30))).isRecorded();
        ledger.refused(
                "consent-not-sought",
                "X-02",
                () -> consent.decides(officer, "agreements", paper(today)));
        ledger.refused("consent-asks-something-else", "X-02", () -> asks(id, "SUPPORT"));
        asks(id, "PLANNING").isRecorded();
        officer.decides(2, "/consents/" + id + "/agreements", paper(today)).isRecorded();
        assertThat(state(id)).isEqualTo("同意あり");
        return id;
    }

    private void narrowed(UUID id) {
        StreamByApi consent = new StreamByApi("/consents/" + id, 3);
        ledger.refused(
                "circle-not-narrower",
                "X-02",
                () -> consent.decides(officer, "narrowings", narrower(SCHOOL, HOSPITAL)));
        gives(SCHOOL, id).isRecorded();
        consent.decides(officer, "narrowings", narrower(WELFARE_SECTION, COORDINATION_DESK))
                .isRecorded();
        ledger.refused("recipient-outside-circle", "X-02", () -> gives(SCHOOL, id));
        ledger.refused(
                "nothing-to-notify",
                "C-06",
                () -> consent.adds(officer, "notices", notice(COORDINATION_DESK)));
        ledger.refused(
                "notice-not-given",
                "C-06",
                () -> consent.adds(officer, "acknowledgements", confirmed(SCHOOL)));
        consent.adds(officer, "notices", notice(SCHOOL)).isRecorded();
        consent.adds(officer, "acknowledgements", confirmed(SCHOOL)).isRecorded();
    }

    /** What was agreed to for a month is over after it, and may be agreed to anew. */
    private void runOut() {
        String then = town.today().minusDays(40).toString();
        UUID id = family.askedOn(then, mother, "SUPPORT", WIDE);
        Map<String, Object> month = new HashMap<>(paper(then));
        month.put("until", town.today().minusDays(41).toString());
        StreamByApi consent = new StreamByApi("/consents/" + id, 0);
        ledger.refused(
                "consent-dates-out-of-order",
                "X-08",
                () -> consent.decides(officer, "agreements", month));
        month.put("until", town.today().minusDays(1).toString());
        consent.decides(officer, "agreements", month).isRecorded();
        ledger.refused("consent-does-not-hold", "C-06", () -> gives(SCHOOL, id));
        asks(id, "SUPPORT").isRecorded();
        officer.decides(2, "/consents/" + id + "/agreements", paper(today)).isRecorded();
        gives(SCHOOL, id).isRecorded();
    }

    private void cannotAnswerYet() {
        UUID id = family.asked(grandmother, "PLANNING", WIDE);
        StreamByApi consent = new StreamByApi("/consents/" + id, 0);
        Map<String, ?> ill = Map.of("reason", "入院中で話せない。", "recordedFor", today);
        consent.decides(officer, "unobtainable-records", ill).isRecorded();
        ledger.refused(
                "consent-not-sought",
                "X-02",
                () -> consent.decides(officer, "unobtainable-records", ill));
        ledger.refused(
                "consent-not-given",
                "C-06",
                () -> consent.decides(officer, "withdrawals", Map.of("withdrawnOn", today)));
        assertThat(state(id)).isEqualTo("得られない");
    }

    private void takenBack(UUID id) {
        String withdrawals = "/consents/" + id + "/withdrawals";
        ledger.refused(
                "consent-dates-out-of-order",
                "X-08",
                () -> officer.decides(6, withdrawals, on(town.today().minusDays(1))));
        ledger.refused(
                "consent-date-in-future",
                "X-08",
                () -> officer.decides(6, withdrawals, on(town.today().plusDays(1))));
        officer.decides(6, withdrawals, on(town.today())).isRecorded();
        ledger.refused("consent-does-not-hold", "C-06", () -> gives(COORDINATION_DESK, id));
        ledger.refused("consent-already-withdrawn", "C-06", () -> asks(id, "PLANNING"));
        assertThat(state(id)).isEqualTo("撤回");
        UUID anew = family.agreed(mother, WIDE);
        gives(COORDINATION_DESK, anew).isRecorded();
    }

    private Answer answered(UUID consent, Map<String, ?> how) {
        return family.answered(consent, today, how);
    }

    private Answer asks(UUID id, String purpose) {
        return officer.adds(
                "/files/" + family.file + "/consents",
                Map.of(
                        "consentId", id,
                        "personId", mother,
                        "purpose", purpose,
                        "circle", circleOf(WIDE),
                        "occurred", day(today)));
    }

    private static Map<String, ?> circleOf(Set<AgencyId> agencies) {
        return Map.of("agencies", agencies.stream().map(AgencyId::toString).toList());
    }

    private static Map<String, ?> paper(String on) {
        return Map.of(
                "form", "APPLICATION_FORM",
                "givenAs", "SELF",
                "ruleTextVersion", "個人情報の取扱いに関する説明書 第2版",
                "givenOn", on);
    }

    private Map<String, ?> refusal(LocalDate askAgainOn) {
        return Map.of(
                "refusedOn",
                today,
                "reason",
                "学校に知られたくない。",
                "askedBy",
                OFFICER.toString(),
                "means",
                "INTERVIEW",
                "askAgainOn",
                askAgainOn.toString());
    }

    private Map<String, ?> narrower(AgencyId... agencies) {
        return Map.of("circle", circleOf(Set.of(agencies)), "narrowedOn", today);
    }

    private Map<String, ?> notice(AgencyId agency) {
        return Map.of("agencyId", agency.toString(), "means", "PHONE", "notifiedOn", today);
    }

    private Map<String, ?> confirmed(AgencyId agency) {
        return Map.of("agencyId", agency.toString(), "acknowledgedOn", today);
    }

    private static Map<String, ?> on(LocalDate day) {
        return Map.of("withdrawnOn", day.toString());
    }

    private Answer gives(AgencyId to, UUID consent) {
        return officer.adds(
                "/files/" + family.file + "/disclosures",
                Map.of(
                        "to",
                        to.toString(),
                        "subjects",
                        List.of(mother),
                        "kinds",
                        List.of("LIVING"),
                        "basis",
                        "CONSENT",
                        "consentId",
                        consent,
                        "providedOn",
                        today));
    }

    private String state(UUID consent) {
        return officer.get("/files/" + family.file)
                .isShown()
                .json()
                .get("consents")
                .valueStream()
                .filter(one -> one.get("consentId").asString().equals(consent.toString()))
                .map(one -> one.get("state").asString())
                .findFirst()
                .orElseThrow();
    }

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }
}
