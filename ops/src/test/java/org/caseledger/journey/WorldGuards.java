package org.caseledger.journey;

import static org.caseledger.events.privacy.LegalBasis.OWN_STATUTORY_TASK;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.StaffId;
import org.caseledger.journey.WorldRules.Guard;
import org.caseledger.journey.WorldRules.Person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What closes values of a random world or opens them in an emergency, by chance. */
final class WorldGuards {

    private final RandomWorld world;
    private final Map<Guard, UUID> protections = new LinkedHashMap<>();
    private final Map<StaffId, UUID> emergencies = new HashMap<>();

    WorldGuards(RandomWorld world) {
        this.world = world;
    }

    void happens() {
        switch (world.random.nextInt(3)) {
            case 0 -> protectedNow();
            case 1 -> liftedOrStopped();
            default -> emergency();
        }
    }

    private void protectedNow() {
        UUID person = world.person();
        Set<StaffId> named = new HashSet<>(Set.of(OFFICER));
        if (world.random.nextBoolean()) {
            named.add(world.worker().staff());
        }
        String words = world.words();
        Answer answer =
                world.officer.adds(
                        world.household + "/protections",
                        Map.of(
                                "personId",
                                person,
                                "kind",
                                "DV_SUPPORT_MEASURE",
                                "from",
                                Map.of("persons", List.of(), "others", "架空の人"),
                                "decidedBy",
                                words,
                                "request",
                                "申出",
                                "named",
                                named.stream().map(StaffId::toString).toList(),
                                "acceptedOn",
                                world.today));
        Guard guard = new Guard(person, named);
        if (world.add(
                "protected",
                answer,
                RandomWorld.value(words, person, Sensitivity.S4, OWN_STATUTORY_TASK))) {
            world.rules.guards.add(guard);
            protections.put(guard, answer.id("protectionId"));
        }
    }

    private void liftedOrStopped() {
        if (protections.isEmpty() || world.random.nextInt(4) == 0) {
            UUID person = world.person();
            Answer answer =
                    world.officer.adds(
                            "/files/" + world.file + "/use-suspensions",
                            Map.of(
                                    "personId",
                                    person,
                                    "request",
                                    "申出",
                                    "requestedOn",
                                    world.today));
            if (world.did("stopped", answer)) {
                world.rules.stopped.add(person);
            }
            return;
        }
        Guard guard = protections.keySet().iterator().next();
        long version =
                world.officer
                        .adds(
                                world.household + "/contact-rules",
                                Map.of("kind", "DOG", "from", world.today))
                        .isRecorded()
                        .version();
        Answer answer =
                world.officer.decides(
                        version,
                        world.household + "/protections/" + protections.get(guard) + "/liftings",
                        Map.of("decidedBy", "市民課", "request", "取下げ", "liftedOn", world.today));
        if (world.did("lifted", answer)) {
            world.rules.lifted.add(guard);
            protections.remove(guard);
        }
    }

    private void emergency() {
        Person person = world.anyOf(world.people);
        UUID open = emergencies.remove(person.staff());
        ApiClient who = world.town.as(person.staff());
        if (open != null) {
            if (world.did(
                    "ended", who.adds("/emergency-accesses/" + open + "/endings", Map.of()))) {
                world.rules.inEmergency.remove(person.staff());
            }
            return;
        }
        Answer answer =
                who.adds(
                        "/files/" + world.file + "/emergency-accesses",
                        Map.of("reason", "LIFE", "circumstances", "連絡が取れない。", "minutes", 30));
        if (world.did("emergency", answer)) {
            emergencies.put(person.staff(), answer.id("accessId"));
            world.rules.inEmergency.add(person.staff());
        }
    }
}
