package org.caseledger.journey;

import static org.caseledger.journey.Household.said;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.HOSPITAL;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent for a mother and the son who cares for her. */
record FARequests(UUID mother, UUID son, UUID file, LocalDate day) {

    Map<String, ?> supportersMeeting() {
        return Map.of(
                "name", "支援者会議",
                "bases", List.of("OTHER_STATUTE"),
                "host", WELFARE_SECTION.toString(),
                "ruleTextVersion", "高齢者虐待対応の手順 第1版",
                "validFrom", "2017-04-01");
    }

    Map<String, ?> followUp() {
        return Map.of("kind", "WATCH", "agencyId", CARE_CENTRE.toString(), "task", "退院後、週に一度訪ねる。");
    }

    Map<String, ?> sitting(String body, String heldOn) {
        return Map.of("bodyId", body, "number", 31, "heldOn", heldOn, "online", false);
    }

    Map<String, ?> signal() {
        return Map.of(
                "fileId",
                file,
                "personId",
                son,
                "source",
                "NETWORK",
                "signal",
                "母の捜索で関わった。",
                "saidBy",
                saidBy(CARE_CENTRE),
                "occurred",
                Map.of("on", "2016-01-01", "precision", "YEAR"));
    }

    Map<String, ?> opening() {
        return Map.of(
                "fileId",
                file,
                "personId",
                son,
                "agencyId",
                WELFARE_SECTION.toString(),
                "ground",
                "REFUSING",
                "openedOn",
                today());
    }

    Map<String, ?> watch() {
        return Map.of("agencyId", CARE_CENTRE.toString(), "arrangement", "退院後、週に一度訪ねる。");
    }

    Map<String, ?> visit() {
        return Map.of(
                "occurred",
                Household.day(today()),
                "content",
                "玄関で話した。",
                "saidBy",
                said("PERSON_CONCERNED", son),
                "agreedToVisit",
                true);
    }

    Map<String, ?> observed() {
        return Map.of(
                "personId",
                mother,
                "note",
                FAJourneyTest.STRUCK,
                "occurred",
                Map.of("on", "2017-01-01", "precision", "YEAR"),
                "saidBy",
                saidBy(HOSPITAL));
    }

    Map<String, ?> reported() {
        return Map.of(
                "personId", mother,
                "statute", "ELDER_ABUSE_7",
                "addressee", "見本市 福祉課",
                "madeOn", today(),
                "at", "10:30");
    }

    Map<String, ?> refusal(UUID by) {
        return answer(UUID.randomUUID(), "REFUSED", "今はいらない。", by);
    }

    Map<String, ?> answer(UUID service, String reply, String why, UUID by) {
        return Map.of(
                "service", service,
                "reply", reply,
                "reason", why,
                "saidBy", said("PERSON_CONCERNED", by),
                "answeredOn", today());
    }

    Map<String, ?> carePlan() {
        return Map.of(
                "scheme",
                "CARE_PLAN",
                "personId",
                mother,
                "agencyId",
                CARE_CENTRE.toString(),
                "content",
                "通所を週二回、訪問を週一回。",
                "from",
                today(),
                "until",
                day.plusMonths(6).toString());
    }

    Map<String, ?> urgent(String reportBackBy) {
        return Map.of(
                "persons",
                List.of(son, mother),
                "support",
                "水漏れの修理を手配した。",
                "reason",
                "階下に水が落ちていた。",
                "occurred",
                Household.day(today()),
                "reportBackBy",
                reportBackBy);
    }

    Map<String, ?> newHome(String as, String where) {
        return Map.of(
                "personId",
                mother,
                "fact",
                "ADDRESS",
                as,
                where,
                "from",
                Household.day(today()),
                "saidBy",
                saidBy(CARE_CENTRE));
    }

    private String today() {
        return day.toString();
    }
}
