package org.caseledger.journey;

import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.MihonTown.NEIGHBOURS;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.SELF_RELIANCE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent for one mother, a plan with one role, and a day. */
record PlanRequests(UUID mother, UUID role, LocalDate today) {

    Map<String, ?> followUp(String content) {
        return Map.of(
                "occurred", day(today.toString()),
                "content", content,
                "saidBy", said("PERSON_CONCERNED", mother));
    }

    Map<String, ?> assessment(UUID person, String findings, Map<String, ?> saidBy) {
        return Map.of(
                "aspect", "PERSON",
                "personId", person,
                "findings", findings,
                "saidBy", saidBy,
                "occurred", day(today.toString()));
    }

    Map<String, ?> plan(List<UUID> subjects) {
        return Map.of(
                "subjects",
                subjects,
                "goal",
                "家計の見通しを立てる。",
                "direction",
                "月に一度一緒に確かめる。",
                "roles",
                List.of(
                        Map.of(
                                "roleId",
                                role,
                                "agencyId",
                                SELF_RELIANCE_CENTRE.toString(),
                                "task",
                                "家計の表づくりを支える。")),
                "from",
                today.toString(),
                "until",
                today.plusMonths(6).toString(),
                "nextReviewOn",
                today.plusMonths(2).toString(),
                "usesOutreach",
                false,
                "usesParticipation",
                false);
    }

    Map<String, ?> decision(UUID supported, String kind) {
        return Map.of(
                "kind",
                kind,
                "outcome",
                "APPROVED",
                "caseId",
                supported,
                "planVersion",
                1,
                "summary",
                "適切である。");
    }

    Map<String, ?> toNeighbours() {
        return Map.of(
                "to", NEIGHBOURS.toString(),
                "subjects", List.of(mother),
                "kinds", List.of("IDENTITY"),
                "basis", "CONSENT",
                "providedOn", today.toString());
    }

    Map<String, ?> lead() {
        return Map.of("agencyId", SELF_RELIANCE_CENTRE.toString(), "watchPlan", "三か月は月に一度電話する。");
    }

    Map<String, ?> acceptedLead() {
        return Map.of(
                "saidBy",
                Map.of("kind", "AGENCY_WORKER", "agency", SELF_RELIANCE_CENTRE.toString()),
                "acceptedOn",
                today.toString());
    }

    Map<String, ?> neighbourhood(String findings) {
        return Map.of(
                "aspect",
                "COMMUNITY",
                "findings",
                findings,
                "saidBy",
                said("PERSON_CONCERNED", mother),
                "occurred",
                day(today.toString()));
    }

    Map<String, ?> entry(UUID consent) {
        return Map.of(
                "occurred",
                day(today.toString()),
                "method",
                "HOME_VISIT",
                "about",
                List.of(mother),
                "content",
                "家計の表を一緒に見た。",
                "saidBy",
                said("PERSON_CONCERNED", mother),
                "basis",
                "CONSENT",
                "consentId",
                consent);
    }

    Map<String, ?> monitoring() {
        return Map.of(
                "monitoredOn", today.toString(),
                "findings", "体制が整ってきた。",
                "nextReviewOn", today.plusMonths(2).toString());
    }

    Map<String, ?> gambling(UUID husband) {
        return Map.of(
                "from", WELFARE_SECTION.toString(),
                "subjects", List.of(husband),
                "content", "昼からパチンコ店にいる。",
                "saidBy", saidBy(WELFARE_SECTION));
    }

    Map<String, ?> neglect(UUID daughter) {
        return Map.of(
                "personId", daughter,
                "note", "食事をとらずに登校している。",
                "occurred", day(today.toString()),
                "saidBy", saidBy(SCHOOL),
                "report",
                        Map.of(
                                "statute", "CHILD_WELFARE_25",
                                "addressee", "見本市 福祉課",
                                "madeOn", today.toString(),
                                "at", "09:30"));
    }
}
