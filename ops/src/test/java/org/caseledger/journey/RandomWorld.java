package org.caseledger.journey;

import static org.caseledger.events.privacy.LegalBasis.ABUSE_REPORT;
import static org.caseledger.events.privacy.LegalBasis.OWN_STATUTORY_TASK;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.journey.WorldRules.Person;
import org.caseledger.journey.WorldRules.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * One file of 見本市 in which things happen by chance, through the API; what was recorded is told to
 * the {@link WorldRules} as well. What is refused did not happen.
 */
final class RandomWorld {

    final WorldRules rules = new WorldRules();
    final UUID file;
    final Town town;
    final Random random;
    final List<Person> people;
    final ApiClient officer;
    final String today;
    private final List<UUID> persons = List.of(UUID.randomUUID(), UUID.randomUUID());
    final String household;
    private final Room room;
    private final Sitting sitting;
    private final UUID item;
    private final Person speaker;
    private final WorldGuards guarding;
    private final WorldConsents consenting;
    private final List<String> told = new ArrayList<>();

    RandomWorld(Town town, List<Person> people, Random random, int number) {
        this.town = town;
        this.people = people;
        this.random = random;
        officer = town.as(OFFICER);
        today = town.today().toString();
        Person first = worker();
        Answer consultation = town.as(first.staff()).adds("/consultations", consultation());
        file = consultation.isRecorded().id("fileId");
        rules.inOn.add(first.agency());
        household =
                "/households/"
                        + officer.adds("/files/" + file + "/households", Map.of())
                                .isRecorded()
                                .id("householdId");
        guarding = new WorldGuards(this);
        consenting = new WorldConsents(this);
        for (UUID person : persons) {
            officer.adds(household + "/members", member(person)).isRecorded();
        }
        room = Room.of(town, officer, "支援会議" + number, List.of("SUPPORT_CONFERENCE_106_6"));
        speaker = worker();
        joins(speaker);
        people.stream()
                .filter(Person::handlesCases)
                .filter(person -> !person.equals(speaker) && random.nextBoolean())
                .forEach(this::joins);
        sitting = room.sitting(1, today);
        item =
                sitting.sets(file, "SUPPORT_CONFERENCE_106_6", List.of(persons.getFirst()))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, speaker.staff()).isRecorded();
        sitting.notes(item, speaker.staff()).isRecorded();
        rules.picked.add(speaker.staff());
    }

    private void joins(Person person) {
        room.withMember(person.staff(), person.agency());
        room.acknowledges(person.staff(), today).isRecorded();
        rules.members.add(person.staff());
    }

    private Map<String, ?> consultation() {
        return Map.of(
                "caller",
                "FAMILY",
                "persons",
                persons,
                "troubles",
                Map.of("ticked", List.of("CARE"), "mostPressing", "CARE"),
                "story",
                "心配している。",
                "occurred",
                Household.day(today));
    }

    private Map<String, ?> member(UUID person) {
        return Map.of(
                "personId",
                person,
                "name",
                "架空 花子",
                "relation",
                "OTHER_RELATIVE",
                "personConcerned",
                true,
                "from",
                today);
    }

    /** Something happens, or is refused. */
    void happens() {
        switch (random.nextInt(13)) {
            case 0, 1 -> fact("ADDRESS", Sensitivity.S3);
            case 2 -> fact("OTHER", Sensitivity.S1);
            case 3 -> observed("/safety-notes", OWN_STATUTORY_TASK);
            case 4 -> observed("/observations", ABUSE_REPORT);
            case 5, 6 -> consenting.happens();
            case 7 -> heard();
            case 8 -> named();
            case 9 -> leaves();
            default -> guarding.happens();
        }
    }

    <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Somebody who works on cases. */
    Person worker() {
        return anyOf(people.stream().filter(Person::handlesCases).toList());
    }

    UUID person() {
        return anyOf(persons);
    }

    boolean did(String what, Answer answer) {
        told.add(what + " " + answer.status());
        return answer.status() == 201;
    }

    String words() {
        return "架空" + Long.toString(random.nextLong() >>> 1, 36) + "の記載";
    }

    private void fact(String fact, Sensitivity sensitivity) {
        UUID person = person();
        String words = words();
        Answer answer =
                officer.adds(
                        household + "/member-facts",
                        Map.of(
                                "personId", person,
                                "fact", fact,
                                "value", words,
                                "from", Household.day(today),
                                "saidBy", Map.of("kind", "OBSERVED")));
        add("fact " + fact, answer, value(words, person, sensitivity, OWN_STATUTORY_TASK));
    }

    private void observed(String act, LegalBasis basis) {
        Person by = worker();
        UUID person = person();
        String words = words();
        Answer answer =
                town.as(by.staff())
                        .adds(
                                household + act,
                                Map.of(
                                        "personId",
                                        person,
                                        "note",
                                        words,
                                        "occurred",
                                        Household.day(today),
                                        "saidBy",
                                        Map.of("kind", "OBSERVED")));
        Value value = value(words, person, Sensitivity.S2, basis);
        add(act, answer, value.from(by.agency()));
    }

    private void heard() {
        String words = words();
        Answer answer =
                officer.adds(
                        sitting.at(item, "informations"),
                        Map.of(
                                "from", speaker.agency().toString(),
                                "subjects", List.of(persons.getFirst()),
                                "content", words,
                                "saidBy", Household.saidBy(speaker.agency())));
        Value value = value(words, persons.getFirst(), Sensitivity.S2, SUPPORT_CONFERENCE_106_6);
        add("heard", answer, value.in(item));
    }

    private void named() {
        Person person = anyOf(people);
        if (random.nextInt(3) == 0) {
            if (did("invited", sitting.invites(item, person.staff()))) {
                rules.invited.add(person.staff());
            }
        } else if (did("picked", sitting.picks(item, person.staff()))) {
            rules.picked.add(person.staff());
        }
    }

    private void leaves() {
        Person person = anyOf(people);
        if (did("left", room.ends(person.staff(), today))) {
            rules.members.remove(person.staff());
        }
    }

    boolean add(String what, Answer answer, Value value) {
        boolean recorded = did(what, answer);
        if (recorded) {
            UUID event = UUID.fromString(answer.json().get("eventIds").get(0).asString());
            rules.values.add(value.at(event));
        }
        return recorded;
    }

    static Value value(String words, UUID person, Sensitivity sensitivity, LegalBasis basis) {
        return new Value(
                words, person, Set.of(person), sensitivity, basis, WELFARE_SECTION, null, null);
    }

    /** Each thing that was tried, with how it was answered. */
    List<String> told() {
        return told;
    }

    @Override
    public String toString() {
        return told.toString();
    }
}
