package org.caseledger.journey;

import static org.caseledger.journey.Household.said;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one officer of the small town does on a household while nobody else is there. */
record OneOfficer(SmallTown town, ApiClient api, SmallTownCase family) {

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
        JsonNode history =
                api.get("/files/" + family.file + "/history").isShown().json().get("history");
        for (JsonNode line : history) {
            if (line.get("sentence").asString().contains(sentence)) {
                String entry =
                        "/streams/%s/entries/%s/corrections"
                                .formatted(
                                        line.get("stream").asString(),
                                        line.get("eventId").asString());
                Map<String, ?> right =
                        Map.of("component", "findings", "words", "家計と借入を表にした。", "reason", "書き落とし");
                api.decides(line.get("version").asLong(), entry, right).isRecorded();
                return;
            }
        }
        throw new AssertionError("not in the history: " + sentence);
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

    /** The use of what is known of the son stops; the answer names the suspension. */
    Answer suspendsUse() {
        Map<String, ?> request =
                Map.of("personId", family.son, "request", "もう使わないでほしい。", "requestedOn", today());
        return api.adds("/files/" + family.file + "/use-suspensions", request).isRecorded();
    }

    /** The policy is published once more, approved by this one alone. */
    void publishesThePolicy(String text, String superior) {
        JsonNode policy = api.get("/policy").isShown().json();
        Map<String, ?> published =
                Map.of(
                        "policyId",
                        "renewed",
                        "text",
                        text,
                        "sha256",
                        policy.get("sha256").asString(),
                        "validFrom",
                        today(),
                        "approvers",
                        List.of(town.staff("tanto")),
                        "superior",
                        superior);
        api.adds("/municipalities/999997/access-policies", published).isRecorded();
    }
}
