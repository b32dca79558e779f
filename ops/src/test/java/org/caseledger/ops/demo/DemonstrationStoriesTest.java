package org.caseledger.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.LedgerPort;
import org.caseledger.ops.LedgerApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** The stories pass every rule, are told once, and go on where a load was cut short. */
class DemonstrationStoriesTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static ConfigurableApplicationContext ledger;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        ledger =
                new SpringApplication(LedgerApplication.class)
                        .run(
                                "--server.port=0",
                                "--caseledger.stories=false",
                                "--caseledger.data-dir=" + folder);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void a_load_that_was_cut_short_goes_on_and_a_told_story_is_not_told_again() {
        CommandGate gate = ledger.getBean(CommandGate.class);
        int all = DemonstrationStories.steps(new StoryDays(clock().today())).size();
        Instant begun = Instant.now();

        assertThatThrownBy(stories(cutShortAfter(60, gate))::loadOnce)
                .hasMessageContaining("story/");
        assertThat(events()).isEqualTo(60);
        stories(gate).loadOnce();
        stories(cutShortAfter(0, gate)).loadOnce();

        assertThat(events()).isEqualTo(all);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("初回の起動です")
                .containsOnlyOnce("続きから読み込みます")
                .contains("読み込みました(" + all + "件の記録)");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static CommandGate cutShortAfter(int acts, CommandGate gate) {
        AtomicInteger left = new AtomicInteger(acts);
        return (who, act, command, conditions) -> {
            if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("the lights went out");
            }
            return gate.record(who, act, command, conditions);
        };
    }

    private DemonstrationStories stories(CommandGate gate) {
        return new DemonstrationStories(
                gate,
                ledger.getBean(LedgerPort.class),
                clock(),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                (_, _) -> {});
    }

    private static StoryClock clock() {
        return ledger.getBean(StoryClock.class);
    }

    private static long events() {
        return JdbcClient.create(ledger.getBean("projectorDataSource", DataSource.class))
                .sql("select count(*) from ledger.event")
                .query(Long.class)
                .single();
    }
}
