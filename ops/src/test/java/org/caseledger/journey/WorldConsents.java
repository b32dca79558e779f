package org.caseledger.journey;

import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.AgencyId;
import org.caseledger.journey.WorldRules.Value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the persons of a random world agree to and take back, by chance. */
final class WorldConsents {

    private final RandomWorld world;
    private final Map<UUID, Long> versions = new HashMap<>();

    WorldConsents(RandomWorld world) {
        this.world = world;
    }

    void happens() {
        if (world.random.nextBoolean()) {
            agreed();
        } else {
            withdrawn();
        }
    }

    /** A person agrees to some agencies, and what rests on that is provided to one of them. */
    private void agreed() {
        UUID person = world.person();
        Set<AgencyId> circle =
                new HashSet<>(List.of(WELFARE_SECTION, world.anyOf(world.people).agency()));
        circle.add(world.anyOf(world.people).agency());
        List<String> agencies = circle.stream().map(AgencyId::toString).toList();
        Answer sought =
                world.officer.adds(
                        "/files/" + world.file + "/consents",
                        Map.of(
                                "personId",
                                person,
                                "purpose",
                                "SUPPORT",
                                "circle",
                                Map.of("agencies", agencies),
                                "occurred",
                                Household.day(world.today)));
        if (!world.did("sought", sought)) {
            return;
        }
        UUID consent = sought.id("consentId");
        Answer given =
                world.officer.decides(
                        sought.version(),
                        "/consents/" + consent + "/agreements",
                        Map.of(
                                "form", "APPLICATION_FORM",
                                "givenAs", "SELF",
                                "ruleTextVersion", "個人情報の取扱いに関する説明書 第2版",
                                "givenOn", world.today));
        if (world.did("agreed", given)) {
            world.rules.consents.put(consent, circle);
            versions.put(consent, given.version());
            provided(person, consent, world.anyOf(List.copyOf(circle)));
        }
    }

    private void provided(UUID person, UUID consent, AgencyId to) {
        String words = world.words();
        Answer answer =
                world.officer.adds(
                        "/files/" + world.file + "/disclosures",
                        Map.of(
                                "to",
                                to.toString(),
                                "subjects",
                                List.of(person),
                                "kinds",
                                List.of("LIVING"),
                                "basis",
                                "CONSENT",
                                "consentId",
                                consent,
                                "providedOn",
                                world.today,
                                "content",
                                words));
        Value value = RandomWorld.value(words, person, Sensitivity.S2, CONSENT);
        world.add("provided", answer, value.on(consent));
    }

    private void withdrawn() {
        if (!world.rules.consents.isEmpty()) {
            UUID consent = world.anyOf(List.copyOf(world.rules.consents.keySet()));
            Answer answer =
                    world.officer.decides(
                            versions.getOrDefault(consent, 0L),
                            "/consents/" + consent + "/withdrawals",
                            Map.of("withdrawnOn", world.today));
            if (world.did("withdrawn", answer)) {
                world.rules.consents.put(consent, Set.of());
            }
        }
    }
}
