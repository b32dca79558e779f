package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.DispatcherServlet;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Every address that can be read, taken from the handlers that Spring would ask: nothing is answered
 * without a row in the record of looks. And every way out, for every capacity.
 */
@Tag("D4")
class EveryReadIsRecordedTest {

    private static final String ANY_ACT = "receive-consultation";

    private static final Map<Capacity, StaffId> PEOPLE =
            Map.of(
                    Capacity.MUNICIPAL_OFFICER, MihonTown.OFFICER,
                    Capacity.COORDINATOR, DemonstrationUsers.COORDINATOR,
                    Capacity.AGENCY_WORKER, DemonstrationUsers.WORKER_A,
                    Capacity.REVIEWER, DemonstrationUsers.REVIEWER,
                    Capacity.ANALYST, DemonstrationUsers.ANALYST);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void nothing_that_can_be_read_is_answered_without_a_record_of_the_look() {
        Browser browser = town.browser();
        browser.entersAs("coordinator");
        ApiClient client = town.as(DemonstrationUsers.COORDINATOR);
        Set<String> unrecorded = new TreeSet<>();
        Set<String> reads = reads();
        for (String read : reads) {
            String address =
                    read.replace("{name}", ANY_ACT)
                            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            long before = looks();
            int status =
                    read.startsWith("/api/v1")
                            ? client.get(address.substring("/api/v1".length())).status()
                            : browser.opens(address).status();
            boolean isNoQuestion = status == 400;
            if (looks() == before && !isNoQuestion) {
                unrecorded.add(read + " answered " + status);
            }
        }

        System.out.println("[reads] " + reads.size() + " addresses, unrecorded " + unrecorded);
        assertThat(reads).hasSizeGreaterThan(40);
        assertThat(unrecorded).isEmpty();
    }

    @Test
    void each_way_out_is_open_to_its_capacities_only() {
        ReadGate gate = town.part(ReadGate.class);
        PEOPLE.forEach((capacity, staff) -> {
            var reader = new SignedIn(DemonstrationUsers.MUNICIPALITY, staff);
            for (OutputPath path : OutputPath.values()) {
                var asked = new AtomicBoolean();
                if (path.isOpenTo(capacity)) {
                    assertThat(
                                    gate.<String>look(
                                            reader, path, ReadingPurpose.CASE_WORK, _ -> "answer"))
                            .isEqualTo("answer");
                } else {
                    assertThatThrownBy(() ->
                                    gate.<String>look(
                                            reader,
                                            path,
                                            ReadingPurpose.CASE_WORK,
                                            _ -> {
                                                asked.set(true);
                                                return "answer";
                                            }))
                            .as("%s for %s", path, capacity)
                            .isInstanceOf(NotFound.class);
                }
                assertThat(asked).as("%s for %s", path, capacity).isFalse();
            }
        });
    }

    private static Set<String> reads() {
        return Routes.of(town.part(DispatcherServlet.class)).reads().keySet();
    }

    private static long looks() {
        return town.owner().sql("select count(*) from audit.look").query(Long.class).single();
    }
}
