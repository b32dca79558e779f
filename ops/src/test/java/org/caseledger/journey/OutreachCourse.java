package org.caseledger.journey;

import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;

import org.caseledger.events.value.AgencyId;
import org.caseledger.ops.demo.MihonTown;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A course of outreach that an agency was given, written through the API. */
final class OutreachCourse {

    final UUID person;
    final Household family;
    final StreamByApi stream;
    private final Town town;

    private OutreachCourse(Town town, Household family, UUID person, UUID id) {
        this.town = town;
        this.family = family;
        this.person = person;
        this.stream = new StreamByApi("/outreaches/" + id, 0);
    }

    /** A resident told of somebody who is not seen any more. */
    static OutreachCourse signalled(Town town, String name) {
        UUID person = UUID.randomUUID();
        Household family = Household.toldOfBy(town, MihonTown.CARE_CENTRE, List.of(person));
        family.member(person, name, "HEAD", true);
        UUID id =
                family.officer
                        .adds(
                                "/outreach-signals",
                                Map.of(
                                        "fileId",
                                        family.file,
                                        "personId",
                                        person,
                                        "source",
                                        "RESIDENT",
                                        "signal",
                                        "新聞がたまっている。",
                                        "saidBy",
                                        Map.of("kind", "RESIDENT"),
                                        "occurred",
                                        day(town.today().minusDays(20).toString())))
                        .isRecorded()
                        .id("outreachId");
        return new OutreachCourse(town, family, person, id);
    }

    Answer opens(AgencyId agency, String on) {
        return stream.adds(
                family.officer,
                "openings",
                Map.of(
                        "fileId",
                        family.file,
                        "personId",
                        person,
                        "agencyId",
                        agency.toString(),
                        "ground",
                        "REFUSING",
                        "openedOn",
                        on));
    }

    /** A visit so many days ago, and whether the person agreed to it, if that is told. */
    Answer visits(ApiClient who, int daysAgo, @Nullable Boolean agreed) {
        Map<String, Object> visit = new HashMap<>(visit(daysAgo));
        if (agreed != null) {
            visit.put("agreedToVisit", agreed);
        }
        return stream.adds(who, "home-visits", visit);
    }

    Answer visitedAnyway(ApiClient who, int daysAgo) {
        Map<String, Object> visit = new HashMap<>(visit(daysAgo));
        visit.put("agreedToVisit", false);
        visit.put("reason", "声がしないと隣の方が知らせた。");
        return stream.adds(who, "home-visits-as-they-happened", visit);
    }

    private Map<String, ?> visit(int daysAgo) {
        return Map.of(
                "occurred", day(ago(daysAgo)),
                "content", "玄関先で声をかけた。",
                "saidBy", Map.of("kind", "OBSERVED"));
    }

    Answer wantsNoContact(ApiClient who, int daysAgo) {
        return stream.adds(
                who,
                "contact-refusals",
                Map.of(
                        "extent", "FOR_GOOD",
                        "saidBy", said("PERSON_CONCERNED", person),
                        "occurred", day(ago(daysAgo))));
    }

    Answer calls(ApiClient who, int daysAgo) {
        return stream.adds(
                who,
                "contacts-by-person",
                Map.of(
                        "means", "PHONE",
                        "occurred", day(ago(daysAgo)),
                        "content", "話だけならと電話があった。"));
    }

    String ago(int days) {
        return town.today().minusDays(days).toString();
    }
}
