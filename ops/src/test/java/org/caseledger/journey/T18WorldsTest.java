package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.StaffId;
import org.caseledger.journey.WorldRules.Person;
import org.caseledger.journey.WorldRules.Value;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.LabelClass;
import org.caseledger.query.gate.Relations;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * T18 and T19: random worlds, random readers, and three that say who reads what: rules written by
 * hand, the policy in force, and what the API really answers. No value is open that any of the three
 * would close, and none closed that they would open. The property {@code caseledger.worlds} says how
 * many worlds.
 */
@Tag("T18")
class T18WorldsTest {

    private static final int WORLDS = Integer.getInteger("caseledger.worlds", 6);
    private static final long SEED = Long.getLong("caseledger.seed", 18);
    private static final int STEPS = 24;

    private static final List<StaffId> PEOPLE =
            List.of(
                    MihonTown.OFFICER,
                    DemonstrationUsers.COORDINATOR,
                    DemonstrationUsers.WORKER_A,
                    DemonstrationUsers.WORKER_B,
                    DemonstrationUsers.REVIEWER,
                    DemonstrationUsers.ANALYST,
                    MihonTown.TEACHER,
                    MihonTown.CARE_MANAGER,
                    MihonTown.JOB_ADVISER,
                    MihonTown.SOCIAL_WORKER);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final AccessPolicy policy = town.part(AccessPolicy.class);
    private final MunicipalityReads reads = town.part(MunicipalityReads.class);
    private final Map<UUID, Label> labels = new HashMap<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Map<String, Integer> tried = new TreeMap<>();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void t18_the_rules_by_hand_the_policy_and_the_api_agree_in_random_worlds() {
        var random = new Random(SEED);
        List<Person> people = people();
        for (int number = 0; number < WORLDS; number++) {
            var world = new RandomWorld(town, people, random, number);
            for (int step = 0; step < STEPS; step++) {
                world.happens();
                if (step % 8 == 7) {
                    people.forEach(person -> agreeOn(world, person));
                }
            }
            world.told().forEach(told -> tried.merge(told, 1, Integer::sum));
        }

        System.out.printf("T18: %d worlds, %s, 0 mismatches, seed %d%n", WORLDS, seen, SEED);
        System.out.println("T18: tried " + tried);
        assertThat(seen.get("open")).isGreaterThan(WORLDS * 20);
        assertThat(tried.keySet())
                .contains("agreed 201", "heard 201", "protected 201", "provided 201");
        assertThat(seen.get("closed")).isGreaterThan(WORLDS * 20);
    }

    private List<Person> people() {
        return reads.in(
                DemonstrationUsers.MUNICIPALITY,
                sql ->
                        PEOPLE.stream()
                                .flatMap(staff ->
                                        StaffRegister.postOn(
                                                        new StoredFacts(sql), staff, town.today())
                                                .stream()
                                                .map(post ->
                                                        new Person(
                                                                staff,
                                                                post.agencyId(),
                                                                post.capacity())))
                                .toList());
    }

    private void agreeOn(RandomWorld world, Person who) {
        ApiClient client = town.as(who.staff());
        String said =
                Stream.of("", "/history", "/corrections", "/withdrawals", "/assessment-sheets")
                        .map(path -> client.get("/files/" + world.file + path).body())
                        .reduce("", String::concat);
        for (Value value : world.rules.values) {
            boolean byHand = world.rules.mayOpen(who, value);
            boolean told = world.rules.isTold(who, value);
            String what = who + " on " + value + " in " + world + ", seed " + SEED;
            assertThat(permits(who, value)).as("policy: %s", what).isEqualTo(byHand);
            assertThat(said.contains(value.words())).as("API: %s", what).isEqualTo(byHand && told);
            seen.merge(byHand && told ? "open" : "closed", 1, Integer::sum);
        }
    }

    private boolean permits(Person who, Value value) {
        Label label = labels.computeIfAbsent(value.event(), _ -> label(value));
        var actor =
                new Actor(
                        DemonstrationUsers.MUNICIPALITY, who.staff(), who.agency(), who.capacity());
        return reads.in(
                DemonstrationUsers.MUNICIPALITY,
                sql -> {
                    var relations =
                            new Relations(actor, new StoredFacts(sql), town.today(), Instant.now());
                    return policy.decide(relations.to(label), LabelClass.of(label)).permits();
                });
    }

    /** What the words really stand under, read past every right. */
    private static Label label(Value value) {
        JdbcClient owner = town.owner();
        byte[] payload =
                owner.sql("select payload from ledger.event where event_id = ?")
                        .param(value.event())
                        .query(byte[].class)
                        .single();
        return LedgerJson.plain().readTree(payload).get("labels").values().stream()
                .map(each -> LedgerJson.plain().treeToValue(each, Label.class))
                .filter(label -> label.sensitivity() == value.sensitivity())
                .findFirst()
                .orElseThrow();
    }
}
