package org.caseledger.journey;

import static org.caseledger.journey.Household.said;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** What one officer of the small town does on a household while nobody else is there. */
record OneOfficer(ThreeOfficersTown town, ApiClient api, SmallTownCase family) {

    private String today() {
        return town.today().toString();
    }

    /** A sitting under article 106-6 with a member who never signs in; its minutes are approved. */
    void holdsAConferenceWith(String member) {
        SmallTownSitting sitting = family.sitting("見本町支援会議");
        UUID item = sitting.item(family.file, "SUPPORT_CONFERENCE_106_6", List.of(family.son));
        sitting.attended(item, town.staff(member));
        sitting.attended(item, town.staff("tanto"));
        Map<String, ?> told =
                Map.of(
                        "from", welfare(),
                        "subjects", List.of(family.son),
                        "content", "夜に一人でいるのを見た。",
                        "saidBy", said("PERSON_CONCERNED", family.mother));
        sitting.told(item, told);
        sitting.minutedBy(item, "見守りの分担を話し合った。");
    }

    String welfare() {
        return api.get("/contacts").isShown().json().get("you").get("agencyId").asString();
    }

    /** The pledge of somebody who never signs in. */
    Answer takesAPledgeOnPaper(String staff) {
        return api.adds(
                "/municipalities/999997/staff/" + staff + "/pledges",
                Map.of("textVersion", "第1版", "form", "ON_PAPER", "pledgedOn", today()));
    }

    void protectsAndLifts() {
        String at = "/households/" + family.household + "/protections";
        Map<String, ?> protection =
                Map.of(
                        "personId",
                        family.mother,
                        "kind",
                        "DV_SUPPORT_MEASURE",
                        "from",
                        Map.of("persons", List.of(family.son)),
                        "decidedBy",
                        "住民係の受付簿による",
                        "request",
                        "本人の申出",
                        "acceptedOn",
                        today());
        Answer put = api.adds(at, protection).isRecorded();
        Map<String, ?> lifting =
                Map.of("decidedBy", "住民係", "request", "本人の申出", "liftedOn", today());
        String one = at + "/" + put.id("protectionId") + "/liftings";
        api.decides(put.version(), one, lifting).isRecorded();
    }

    /** Sets the words of an entry right that the history tells in these words. */
    void setsRight(String sentence) {
        JsonNode line = entry(one -> one.get("sentence").asString().contains(sentence));
        Map<String, ?> right =
                Map.of("component", "findings", "words", "家計と借入を表にした。", "reason", "書き落とし");
        api.decides(line.get("version").asLong(), path(line) + "/corrections", right).isRecorded();
    }

    /** Asks for another label of one value; the path of the request. */
    private String asksForAnotherLabel(String component, String basis) {
        JsonNode line = entry(one -> one.get("parts").toString().contains('"' + component + '"'));
        Map<String, ?> wanted =
                Map.of(
                        "component",
                        component,
                        "basis",
                        basis,
                        "sensitivity",
                        "S3",
                        "reason",
                        "居所が分かる話のため。");
        String to = path(line) + "/relabellings";
        api.decides(line.get("version").asLong(), to, wanted).isRecorded();
        return path(line) + "/relabellings/" + request().get("eventId").asString();
    }

    /** One label by two officers, and one alone where nobody else reads the value. */
    void changesLabelsWith(ApiClient other, String superior) {
        Map<String, ?> reason = Map.of("reason", "確認した。");
        String told = asksForAnotherLabel("story", "OWN_STATUTORY_TASK");
        long seen = request().get("version").asLong();
        Map<String, ?> alone = Map.of("superior", superior, "reason", "ほかに読める職員がいない。");
        api.decides(seen, told + "/confirmations-alone", alone)
                .isRefused("relabelling-another-can-confirm", "RL-01");
        other.decides(seen, told + "/confirmations", reason).isRecorded();

        String heard = asksForAnotherLabel("content", "SUPPORT_CONFERENCE_106_6");
        long version = request().get("version").asLong();
        api.decides(version, heard + "/confirmations", reason)
                .isRefused("relabelling-confirmed-by-another", "RL-01");
        api.decides(version, heard + "/confirmations-alone", alone).isRecorded();
    }

    private JsonNode request() {
        return entry(
                one -> one.hasNonNull("request") && one.get("request").get("waits").asBoolean());
    }

    private JsonNode entry(Predicate<JsonNode> wanted) {
        JsonNode history =
                api.get("/files/" + family.file + "/history").isShown().json().get("history");
        return StreamSupport.stream(history.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the history: " + history));
    }

    private static String path(JsonNode line) {
        return "/streams/%s/entries/%s"
                .formatted(line.get("stream").asString(), line.get("eventId").asString());
    }

    /** Opens the file in an emergency, and closes it again; the path of the access. */
    String opensAtNight() {
        String at = "/files/" + family.file + "/emergency-accesses";
        Map<String, ?> danger = Map.of("reason", "LIFE", "circumstances", "電話に出ない。");
        String access = "/emergency-accesses/" + api.adds(at, danger).isRecorded().id("accessId");
        api.adds(access + "/endings", Map.of()).isRecorded();
        return access;
    }

    /** One emergency more, allowed by oneself; the superior looks at it when one is named. */
    Answer allowsItself(String superior) {
        String self = town.staff("tanto");
        return api.adds(
                "/emergency-allowances",
                superior.isEmpty()
                        ? Map.of("staffId", self, "reason", "月末")
                        : Map.of("staffId", self, "reason", "ほかは休み", "superior", superior));
    }

    /** Begins a list for the night with the mother on it and takes its first copy; its path. */
    String takesTheListHome() {
        String until = town.today().plusDays(2).toString();
        Answer opened = api.adds("/duty-lists", Map.of("from", today(), "until", until));
        String list = "/duty-lists/" + opened.isRecorded().id("listId");
        Map<String, ?> chosen =
                Map.of(
                        "fileId",
                        family.file,
                        "personId",
                        family.mother,
                        "age",
                        "45歳",
                        "callFirst",
                        "救急を先に呼ぶ。");
        api.adds(list + "/cases", chosen).isRecorded();
        api.adds(list + "/copies", Map.of("to", town.staff("tanto"))).isRecorded();
        return list;
    }

    /** What a reviewer answers to the entry about this one in the list of looks of a month. */
    Map<String, Object> answerToItsLooks(ApiClient reviewer, String month) {
        JsonNode list = reviewer.get("/look-review?month=" + month).isShown().json();
        for (JsonNode entry : list.get("entries")) {
            if (entry.get("staff").asString().equals(town.staff("tanto"))) {
                return Map.of(
                        "entryId",
                        entry.get("id").asString(),
                        "about",
                        entry.get("staff").asString(),
                        "month",
                        month + "-01",
                        "answer",
                        "IN_THE_LINE_OF_WORK",
                        "found",
                        "番号を写し間違えていた。",
                        "answeredOn",
                        today());
            }
        }
        throw new AssertionError("nothing listed for the one who tried: " + list);
    }

    /** The use of what is known of the son stops; the answer names the suspension. */
    Answer suspendsUse() {
        Map<String, ?> request =
                Map.of("personId", family.son, "request", "もう使わないでほしい。", "requestedOn", today());
        return api.adds("/files/" + family.file + "/use-suspensions", request).isRecorded();
    }

    /** The policy is published once more, approved by this one alone. */
    void publishesThePolicy(String text, String superior) {
        Answer policy = api.get("/policy").isShown();
        Map<String, ?> published =
                Map.of(
                        "policyId",
                        "renewed",
                        "text",
                        text,
                        "sha256",
                        policy.json().get("sha256").asString(),
                        "validFrom",
                        today(),
                        "approvers",
                        List.of(town.staff("tanto")),
                        "superior",
                        superior);
        long seen = policy.shownVersion();
        api.decides(seen, "/municipalities/999997/access-policies", published).isRecorded();
    }
}
