package org.caseledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.axon.Streams;
import org.caseledger.oracle.model.NaiveModel;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules and a naive model of them are asked the same random acts and answer alike. The build plays
 * a tenth of what {@code ops/bin/soak rules} plays.
 */
class OracleTest {

    private static final Path MODEL = Path.of("src/test/java/org/caseledger/oracle/model");
    private static final int STORIES = Integer.getInteger("caseledger.stories", 1_000);
    private static final long SEED = Long.getLong("caseledger.seed", 1);

    @Test
    void the_rules_and_the_model_agree_on_every_act() {
        assertThat(new Oracle().apply(SEED, STORIES)).isEmpty();
        System.out.printf(
                "oracle: %,d stories from seed %d, %,d acts (%,d accepted), no difference%n",
                STORIES, SEED, Coverage.asked(), Coverage.accepted());
    }

    @Test
    void they_agree_on_a_story_that_nobody_chose() {
        long seed = System.nanoTime();
        System.out.println("oracle: one more story, seed " + seed);
        assertThat(new Oracle().apply(seed, 1)).isEmpty();
    }

    @Test
    void each_act_of_a_story_has_its_line_in_the_model_and_belongs_to_a_stream() {
        assertThat(NaiveModel.acts())
                .containsExactlyInAnyOrderElementsOf(
                        Acts.ALL.stream().map(Class::getSimpleName).toList());
        assertThat(Acts.ALL)
                .allSatisfy(act ->
                        assertThat(Streams.ALL)
                                .anyMatch(stream -> stream.commands().isAssignableFrom(act)));
    }

    @Test
    void each_refusal_the_model_holds_possible_is_one_of_the_rules() {
        Set<String> codes = new TreeSet<>();
        NaiveModel.acts()
                .forEach(act -> NaiveModel.guards(act).forEach(each -> codes.add(each.refusal())));
        assertThat(RefusalCodes.all()).containsAll(codes);
    }

    @Test
    void the_model_knows_nothing_of_the_classes_that_decide() throws IOException {
        try (Stream<Path> files = Files.list(MODEL)) {
            List<Path> sources = files.toList();
            assertThat(sources).hasSizeGreaterThan(10);
            for (Path source : sources) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain("org.caseledger.command");
            }
        }
    }

    @Test
    void a_story_reaches_the_far_ends() {
        new Oracle().apply(SEED, 150);
        Set<String> accepted =
                Coverage.counts().keySet().stream()
                        .filter(key -> key.endsWith(" accepted"))
                        .map(key -> key.substring(0, key.indexOf(' ')))
                        .collect(Collectors.toSet());
        assertThat(accepted)
                .contains(
                        "CloseMultiAgencyCollaboration",
                        "SuspendSupport",
                        "DecideRePlan",
                        "ReopenCase",
                        "JudgeRelationStable",
                        "AcceptHandOver",
                        "ProvideInformation",
                        "WithdrawConsent");
    }
}
