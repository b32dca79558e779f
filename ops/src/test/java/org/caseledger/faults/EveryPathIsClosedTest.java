package org.caseledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.ANALYST;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;

import org.caseledger.events.value.StaffId;
import org.caseledger.journey.Routes;
import org.caseledger.ops.LedgerApplication;
import org.caseledger.query.gate.OutputPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.DispatcherServlet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * D17: only one screen knew of the protection, and the address left by another. Here everybody of a
 * file is protected, and every way out there is, as Spring knows them, is walked by everybody who is
 * not named: nothing on it tells where somebody is. A way that nobody walks fails the test.
 */
@Tag("D17")
@Tag("I6")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPathIsClosedTest {

    /** What these show is the file of another ledger, back to whoever has just sent it. */
    private static final Set<String> OWN_UPLOAD =
            Set.of(
                    "/migrations/checks/{migrationId}",
                    "/migrations/runs/{migrationId}",
                    "/api/v1/migrations/{migrationId}");

    /** Recorded by a check of a sent file and by a sent scan, which show nothing of a file. */
    private static final Set<OutputPath> SENT = Set.of(OutputPath.MIGRATION_CHECK);

    /** Accounts are kept apart from the ledger; there are none in the demonstration. */
    private static final Set<String> ACCOUNTS = Set.of("/accounts");

    private static final Map<String, StaffId> DOORS =
            Map.of(
                    "coordinator", COORDINATOR,
                    "worker-a", WORKER_A,
                    "worker-b", WORKER_B,
                    "reviewer", REVIEWER,
                    "analyst", ANALYST);

    private static final Marker MARKER = new Marker();
    @TempDir static Path folder;

    private static final Map<String, Integer> TOLD = new TreeMap<>();
    private static final Set<String> ANSWERED = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext ledger;

    @SuppressWarnings("NullAway.Init")
    private static Api api;

    @SuppressWarnings("NullAway.Init")
    private static MarkedTown town;

    @SuppressWarnings("NullAway.Init")
    private static MarkedWhereabouts whereabouts;

    @SuppressWarnings("NullAway.Init")
    private static JdbcClient owner;

    private final Routes routes = Routes.of(ledger.getBean(DispatcherServlet.class));
    private final EveryAddress addresses = new EveryAddress(owner, town);

    @BeforeAll
    static void plant() {
        ledger =
                new SpringApplication(LedgerApplication.class)
                        .run(
                                "--server.port=0",
                                "--caseledger.data-dir=" + folder,
                                "--caseledger.stories=false");
        api = new Api(address(), folder);
        town = new MarkedTown(api, MARKER);
        town.live();
        whereabouts = new MarkedWhereabouts(api, MARKER, town);
        whereabouts.tell();
        owner = JdbcClient.create(new StoredBehind(folder).ledger());
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    private static String address() {
        return "http://localhost:" + ledger.getEnvironment().getProperty("local.server.port");
    }

    private static WhoReads reader(String door) {
        return new WhoReads(
                door, Objects.requireNonNull(DOORS.get(door)), api, new Pages(address(), door));
    }

    /** Where somebody who is not named is told where a person is, by address, while none is guarded. */
    private List<String> toldOn(WhoReads who) {
        Map<String, String> told = new LinkedHashMap<>();
        routes.reads()
                .forEach((route, handler) -> {
                    for (String address :
                            who.reaches(route) ? addresses.of(route, handler) : List.<String>of()) {
                        Api.Reply answer = who.get(address);
                        if (answer.status() == 200) {
                            ANSWERED.add(route);
                        }
                        if (answer.status() == 200 && isTold(answer)) {
                            told.putIfAbsent(route, address);
                            TOLD.merge(who.name(), 1, Integer::sum);
                        }
                    }
                });
        return List.copyOf(told.values());
    }

    private static boolean isTold(Api.Reply answer) {
        return Marker.tellsWhere(answer.body()) || answer.body().startsWith("%PDF");
    }

    /** Everybody of whom the town knows where they are. */
    private static void protect() {
        Map<String, String> households = EveryAddress.households(owner);
        whereabouts.protect(List.copyOf(households.keySet()), households);
    }

    @Test
    @Order(1)
    void d17_the_next_read_after_the_acceptance_is_closed_on_every_path() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (String door : List.of("coordinator", "worker-b")) {
            WhoReads who = reader(door);
            List<String> told = toldOn(who);
            for (String address : told) {
                protect();
                if (isTold(who.get(address))) {
                    wrong.computeIfAbsent(door, _ -> new ArrayList<>()).add(address);
                }
                whereabouts.lift();
            }
            System.out.println("[paths] " + door + " told on " + told.size() + ": " + told);
        }
        assertThat(wrong).isEmpty();
        assertThat(TOLD.get("coordinator")).isGreaterThan(10);
    }

    @Test
    @Order(2)
    void d17_no_path_tells_where_a_protected_person_is() {
        protect();
        TOLD.clear();
        Map<String, List<String>> wrong = new TreeMap<>();
        for (String door : List.of("coordinator", "worker-b", "reviewer")) {
            wrong.put(door, toldOn(reader(door)));
        }
        wrong.put("worker-a", toldOn(new WhoReads("worker-a", WORKER_A, api, null)));
        wrong.put("analyst", toldOn(new WhoReads("analyst", ANALYST, api, null)));
        becomesOfficer();
        wrong.put("officer who is not named", toldOn(reader("analyst")));
        var named = new WhoReads("named", Town.OFFICER, api, null);
        assertThat(toldOn(named)).hasSizeGreaterThan(3);

        wrong.values().removeIf(List::isEmpty);
        assertThat(wrong).isEmpty();
    }

    private static void becomesOfficer() {
        api.record(
                Town.OFFICER,
                Api.TOWN + "/staff/" + ANALYST + "/transfers",
                Map.of(
                        "agencyId",
                        Town.SECTION,
                        "post",
                        "係長",
                        "capacity",
                        "MUNICIPAL_OFFICER",
                        "from",
                        MarkedTown.DAY));
    }

    @Test
    @Order(3)
    void d17_who_asks_for_the_very_place_finds_nobody() {
        List<String> places = MARKER.planted().stream().filter(Marker::tellsWhere).toList();
        for (String door : List.of("coordinator", "worker-b")) {
            WhoReads who = reader(door);
            for (int number = 0; number < places.size(); number += EveryAddress.WHOLE ? 1 : 7) {
                assertThat(who.searches(places.get(number))).as(door).doesNotContain(town.file());
            }
        }
    }

    @Test
    @Order(3)
    void d17_a_refusal_says_no_more_than_a_page() {
        Map<String, ?> elsewhere =
                Map.of(
                        "personId", town.mother,
                        "fact", "ADDRESS",
                        "value", "架空の町",
                        "from", MarkedTown.OCCURRED,
                        "saidBy", MarkedTown.OBSERVED);
        for (StaffId staff : List.of(COORDINATOR, WORKER_A, WORKER_B)) {
            Api.Reply refused = api.tries(staff, town.household() + "/member-facts", elsewhere);
            assertThat(refused.isRefused()).as(refused.body()).isTrue();
            assertThat(Marker.tellsWhere(refused.body())).isFalse();
        }
    }

    @Test
    @Order(3)
    void d17_whoever_is_named_is_shown_where_to_look_and_no_place() {
        String protection = whereabouts.protectedBy(ANALYST, town.mother, town.household());
        for (String route :
                List.of(
                        "/cases/{fileId}/protections/{protectionId}/places",
                        "/api/v1/files/{fileId}/protections/{protectionId}/places")) {
            String address =
                    route.replace("{fileId}", town.file()).replace("{protectionId}", protection);
            Api.Reply shown = reader("analyst").get(address);
            assertThat(shown.status()).as(shown.body()).isEqualTo(200);
            assertThat(isTold(shown)).as(shown.body()).isFalse();
            ANSWERED.add(route);
        }
    }

    @Test
    @Order(4)
    void every_way_out_was_walked() {
        Set<String> notWalked = new TreeSet<>(routes.reads().keySet());
        notWalked.removeAll(ANSWERED);
        notWalked.removeAll(OWN_UPLOAD);
        notWalked.removeAll(ACCOUNTS);
        assertThat(notWalked).isEmpty();
        Set<String> recorded =
                Set.copyOf(
                        owner.sql("select distinct body::json ->> 'path' from audit.look")
                                .query(String.class)
                                .list());
        assertThat(
                        Arrays.stream(OutputPath.values())
                                .filter(path -> !SENT.contains(path))
                                .filter(path -> !recorded.contains(path.name()))
                                .collect(Collectors.toSet()))
                .isEmpty();
    }
}
