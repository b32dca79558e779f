package org.caseledger.journey;

import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.HOSPITAL;
import static org.caseledger.ops.demo.MihonTown.SELF_RELIANCE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent around a 支援会議. */
final class OutreachRequests {

    private OutreachRequests() {}

    static Map<String, ?> decision(String kind) {
        return Map.of("kind", kind, "outcome", "APPROVED", "summary", "手紙から始める。");
    }

    static Map<String, ?> body(String from) {
        return Map.of(
                "name",
                "支援会議(社会福祉法106条の6)",
                "bases",
                List.of("SUPPORT_CONFERENCE_106_6"),
                "host",
                WELFARE_SECTION.toString(),
                "ruleTextVersion",
                "個人情報の取扱いに関する説明書 第2版",
                "validFrom",
                from);
    }

    static Map<String, ?> needyBody(String from) {
        return Map.of(
                "name",
                "支援調整会議",
                "bases",
                List.of("CONSENT"),
                "kinds",
                List.of("SUPPORT_COORDINATION"),
                "host",
                SELF_RELIANCE_CENTRE.toString(),
                "ruleTextVersion",
                "支援調整会議の進め方 第1版",
                "validFrom",
                from);
    }

    static Map<String, ?> asked(UUID person) {
        return Map.of(
                "askedAgency", CARE_CENTRE.toString(),
                "subjects", List.of(person),
                "kinds", List.of("LIVING"),
                "necessity", "会える時間帯を知るため。");
    }

    static Map<String, ?> inHospital(UUID person, String today) {
        return Map.of(
                "personId",
                person,
                "kind",
                "HOSPITAL",
                "from",
                Household.day(today),
                "saidBy",
                Household.saidBy(CARE_CENTRE));
    }

    static Map<String, ?> toHospital(UUID person, UUID consent, String today) {
        return Map.of(
                "to",
                HOSPITAL.toString(),
                "subjects",
                List.of(person),
                "kinds",
                List.of("LIVING"),
                "basis",
                "CONSENT",
                "consentId",
                consent,
                "providedOn",
                today);
    }

    static Map<String, ?> form(UUID person, String today) {
        return Map.of(
                "personId",
                person,
                "ruleTextVersion",
                "個人情報の取扱いに関する説明書 第2版",
                "signedOn",
                today,
                "application",
                Map.of("wishes", "働いてみたいが自信がない。"));
    }

    static Map<String, ?> attempt(String today) {
        return Map.of(
                "means", "LETTER",
                "result", "NO_ANSWER",
                "occurred", Household.day(today),
                "note", "返事は求めなかった。");
    }

    static Map<String, ?> told(UUID son) {
        return Map.of(
                "from", WELFARE_SECTION.toString(),
                "subjects", List.of(son),
                "content", "夜に台所を使う音がする。",
                "saidBy", Household.saidBy(WELFARE_SECTION));
    }
}
