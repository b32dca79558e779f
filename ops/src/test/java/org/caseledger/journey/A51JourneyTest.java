package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A man nobody has met, from the first word about him to his own call and his consent. */
class A51JourneyTest {

    private static final Set<AgencyId> CIRCLE =
            Set.of(WELFARE_SECTION, COORDINATION_DESK, SELF_RELIANCE_CENTRE);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID father = UUID.randomUUID();
    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final ApiClient worker = town.as(WORKER_A);
    private final ApiClient absent = town.as(WORKER_B);
    private final String today = town.today().toString();
    private String outreach = "";
    private long version = -1;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_story_is_played_act_by_act_until_the_basis_is_consent() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(father, son));
        family.member(father, "見本 一郎", "HEAD", false);
        family.member(son, "見本 学", "CHILD", true);
        fathersConsentIsNotTheSons(family);
        opened(family);
        Sitting sitting = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID item = discussed(sitting, family);
        planned(sitting, item);
        attempted(family);
        fatherInHospital(family);
        answered(family);
        wishesToWork(family);
        ended();
    }

    private void fathersConsentIsNotTheSons(Household family) {
        UUID fathers = family.agreed(father, CIRCLE);
        officer.adds("/files/" + family.file + "/disclosures", provided(son, fathers))
                .isRefused("consent-of-another-person", "X-02");
        officer.adds("/files/" + family.file + "/disclosures", provided(father, fathers))
                .isRecorded();
        Sitting plan = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        Answer hidden = plan.sets(family.file, "CONSENT", List.of(son)).doesNotExist();
        assertThat(hidden.body())
                .isEqualTo(plan.sets(UUID.randomUUID(), "CONSENT", List.of(son)).body());
        new Sitting(officer, plan.id)
                .sets(family.file, "CONSENT", List.of(son))
                .isRefused("subject-without-consent", "MA-06");
    }

    private void opened(Household family) {
        long seen = family.triaged("OUTREACH");
        outreach =
                officer.decides(
                                seen,
                                "/consultations/" + family.consultation + "/nominations",
                                Map.of(
                                        "personId",
                                        son,
                                        "to",
                                        COORDINATION_DESK.toString(),
                                        "grounds",
                                        "誰も会えていない。"))
                        .isRecorded()
                        .id("outreachId")
                        .toString();
        seen(coordinator.adds(
                        "/outreach-signals",
                        Map.of(
                                "outreachId",
                                outreach,
                                "fileId",
                                family.file,
                                "personId",
                                son,
                                "source",
                                "AGENCY",
                                "signal",
                                "昼も雨戸が閉まっている。",
                                "saidBy",
                                saidBy(CARE_CENTRE),
                                "occurred",
                                day(today))))
                .isRecorded();
        Map<String, ?> opening =
                Map.of(
                        "fileId",
                        family.file,
                        "personId",
                        son,
                        "agencyId",
                        COORDINATION_DESK.toString(),
                        "ground",
                        "NOT_REACHED",
                        "openedOn",
                        today);
        decides(coordinator, "openings", opening).isRecorded();
        decides(coordinator, "openings", opening).isRefused("outreach-already-open", "O-02");
    }

    private UUID discussed(Sitting sitting, Household family) {
        UUID item =
                sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son))
                        .isRecorded()
                        .id("itemId");
        sitting.notes(item, WORKER_B).isRefused("attendee-not-picked", "R3");
        sitting.picks(item, SOCIAL_WORKER).isRefused("attendee-not-member", "CF-08");
        sitting.invites(item, SOCIAL_WORKER).isRecorded();
        sitting.notes(item, SOCIAL_WORKER).isRefused("secrecy-not-acknowledged", "R4");
        sitting.picks(item, OFFICER).isRecorded();
        sitting.picks(item, COORDINATOR).isRecorded();
        sitting.picks(item, WORKER_A).isRecorded();
        sitting.notes(item, OFFICER).isRecorded();
        sitting.notes(item, WORKER_A).isRecorded();
        officer.adds(sitting.at(item, "information-requests"), OutreachRequests.asked(son))
                .isRecorded();
        officer.adds(sitting.at(item, "informations"), OutreachRequests.told(son)).isRecorded();
        assertThat(worker.get("/files/" + family.file).isShown().body()).contains("夜に台所");
        absent.get("/files/" + family.file).doesNotExist();
        absent.adds("/outreaches/" + outreach + "/attempts", OutreachRequests.attempt(today))
                .doesNotExist();
        return item;
    }

    private void planned(Sitting sitting, UUID item) {
        Map<String, ?> plan =
                Map.of(
                        "itemId",
                        item,
                        "approach",
                        "短い手紙を届ける。",
                        "roles",
                        List.of(
                                Map.of(
                                        "agencyId",
                                        SELF_RELIANCE_CENTRE.toString(),
                                        "task",
                                        "手紙を書く。")));
        decides(coordinator, "plans", plan).isRefused("plan-not-decided-on-106-6-item", "O-03");
        long seen = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(seen, item, OutreachRequests.decision("CLOSURE"))
                .isRefused("decision-not-allowed-on-basis", "X-04");
        sitting.decides(seen, item, OutreachRequests.decision("OUTREACH_PLAN_BEFORE_CONSENT"))
                .isRecorded();
        decides(coordinator, "plans", plan).isRecorded();
    }

    private void attempted(Household family) {
        for (int letter = 0; letter < 3; letter++) {
            adds(worker, "attempts", OutreachRequests.attempt(today)).isRecorded();
        }
        String history = coordinator.get("/files/" + family.file + "/history").isShown().body();
        assertThat(history.split("返事は求めなかった。", -1)).hasSize(4);
        UUID asked = family.asked(son, "PLANNING", CIRCLE);
        decides(coordinator, "basis-switches", switched(asked))
                .isRefused("consent-not-given", "C-08");
    }

    private void answered(Household family) {
        adds(
                        worker,
                        "first-contacts",
                        Map.of(
                                "initiator", "PERSON",
                                "occurred", day(today),
                                "content", "本人から電話があった。働いてみたいと話した。"))
                .isRecorded();
        UUID consent = family.agreed(son, CIRCLE);
        decides(coordinator, "basis-switches", switched(consent)).isRecorded();
        decides(coordinator, "basis-switches", switched(consent))
                .isRefused("basis-already-switched", "O-10");
        Sitting plan = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        plan.sets(family.file, "CONSENT", List.of(son)).isRecorded();
        String history = officer.get("/files/" + family.file + "/history").isShown().body();
        assertThat(history.split("情報共有の根拠を本人の同意に切り替えた。", -1)).hasSize(2);
    }

    /** The father's illness is the father's: it is told on his consent, and ends nothing. */
    private void fatherInHospital(Household family) {
        officer.adds(
                        "/households/" + family.household + "/absences",
                        OutreachRequests.inHospital(father, today))
                .isRecorded();
        UUID consent = family.agreed(father, "SUPPORT", Set.of(WELFARE_SECTION, HOSPITAL));
        officer.adds(
                        "/files/" + family.file + "/disclosures",
                        OutreachRequests.toHospital(father, consent, today))
                .isRecorded();
    }

    /** He comes himself; no lack of means is asked of him, and the needy scheme decides (I-01). */
    private void wishesToWork(Household family) {
        family.adds(officer, "intake-forms", OutreachRequests.form(son, today)).isRecorded();
        String body =
                officer.adds("/bodies", OutreachRequests.needyBody(today))
                        .isRecorded()
                        .id("bodyId")
                        .toString();
        Sitting sitting = Sitting.of(BodyId.of(body), town, officer);
        UUID item = sitting.sets(family.file, "CONSENT", List.of(son)).isRecorded().id("itemId");
        sitting.invites(item, WORKER_A).isRecorded();
        long seen = sitting.notes(item, WORKER_A).isRecorded().version();
        sitting.decides(seen, item, OutreachRequests.decision("CLOSURE"))
                .isRefused("decision-not-allowed-on-basis", "X-04");
        sitting.decides(seen, item, OutreachRequests.decision("NEEDY_PLAN_APPROPRIATE"))
                .isRecorded();
    }

    private void ended() {
        Map<String, ?> closing = Map.of("reason", "自分から相談できるようになった。", "closedOn", today);
        decides(coordinator, "closures", closing).isRefused("not-connected", "O-08");
        adds(
                        coordinator,
                        "connections",
                        Map.of("agencyId", SELF_RELIANCE_CENTRE.toString(), "connectedOn", today))
                .isRecorded();
        decides(coordinator, "closures", closing).isRefused("relation-not-stable", "O-08");
        decides(
                        coordinator,
                        "stability-judgements",
                        Map.of("grounds", "週に一度通っている。", "judgedOn", today))
                .isRecorded();
        decides(coordinator, "closures", closing).isRecorded();
    }

    private Answer decides(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.decides(version, "/outreaches/" + outreach + "/" + acts, body));
    }

    private Answer adds(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.adds("/outreaches/" + outreach + "/" + acts, body));
    }

    private Answer seen(Answer answer) {
        version = answer.status() == 201 ? answer.version() : version;
        return answer;
    }

    private Map<String, ?> switched(UUID consent) {
        return Map.of("consentId", consent, "switchedOn", today);
    }

    private Map<String, ?> provided(UUID subject, UUID consent) {
        return Map.of(
                "to",
                SELF_RELIANCE_CENTRE.toString(),
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
}
