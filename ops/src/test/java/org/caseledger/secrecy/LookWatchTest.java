package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.ledger.LookWatch;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.Decided;
import org.caseledger.query.gate.DecisionsAgain;
import org.caseledger.query.gate.LookRecord;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.Ruling;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** D30 while the ledger is at work: once a day the last looks are decided once more. */
class LookWatchTest {

    private final GuardedTown town = new GuardedTown();
    private final GuardedFamily family = new GuardedFamily(town);
    private final CedarPolicy policy = CedarPolicy.of(PolicyText.shipped());
    private final LookWatch watch =
            LookWatch.over(
                    town.ledger.projector(),
                    new DecisionsAgain(town.reads, town.history, town.ledger.sealing(), policy),
                    town.clock);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listens() {
        told.start();
        log().addAppender(told);
        assertThat(family.readBy(town.carer)).isNotEmpty();
    }

    @AfterEach
    void close() {
        log().detachAppender(told);
        watch.close();
        town.close();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(LookWatch.class);
    }

    @Test
    void looks_are_decided_again_on_each_day_and_once() {
        watch.look();
        watch.look();
        assertThat(said("came out the same")).hasSize(1);

        town.clock.passes(Duration.ofDays(1));
        watch.look();
        assertThat(said("came out the same")).hasSize(2);
    }

    @Test
    void what_cannot_be_decided_again_is_counted_and_stops_nothing() {
        watch.look();
        String before = said("came out the same").getFirst();
        assertThat(before).contains("; 0 about values not kept, 0 looks of another policy");
        var notKept = new Decided(UUID.randomUUID(), Ruling.PERMITTED_MUNICIPAL_OFFICER);
        looked(town.officer, policy.sha256(), notKept);
        looked(town.officer, "0".repeat(64), notKept);
        assertThat(family.readBy(town.officer)).isNotEmpty();

        town.clock.passes(Duration.ofDays(1));
        watch.look();

        assertThat(said("came out the same").getLast())
                .contains("; 1 about values not kept, 1 looks of another policy");
        assertThat(decided(said("came out the same").getLast())).isGreaterThan(decided(before));
    }

    @Test
    void a_look_that_would_be_decided_otherwise_is_an_error() {
        UUID label =
                town.ledger
                        .owner()
                        .sql("select label_id from ledger.label limit 1")
                        .query(UUID.class)
                        .single();
        looked(town.analyst, policy.sha256(), new Decided(label, Ruling.PERMITTED_COORDINATOR));

        watch.look();

        assertThat(told.list)
                .anySatisfy(line -> {
                    assertThat(line.getLevel()).isEqualTo(Level.ERROR);
                    assertThat(line.getFormattedMessage())
                            .startsWith("looks that would be decided other");
                });
    }

    private void looked(SignedIn who, String by, Decided decided) {
        Capacity capacity =
                who.equals(town.analyst) ? Capacity.ANALYST : Capacity.MUNICIPAL_OFFICER;
        new AuditTrail(town.reads)
                .record(GuardedTown.MIHON, List.of(look(who, capacity, town.section, by, decided)));
    }

    private LookRecord look(
            SignedIn who, Capacity capacity, AgencyId agency, String by, Decided decided) {
        return new LookRecord(
                who.staff(),
                capacity,
                agency,
                ReadingPurpose.CASE_WORK,
                OutputPath.FILE_API,
                List.of(family.file),
                List.of(),
                List.of(decided),
                Set.of(decided.ruling()),
                by,
                town.reads.in(GuardedTown.MIHON, town.history::position),
                town.clock.today(),
                false);
    }

    private List<String> said(String part) {
        return told.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains(part))
                .toList();
    }

    private static int decided(String line) {
        return Integer.parseInt(line.substring(0, line.indexOf(' ')));
    }
}
