package org.caseledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comparison with the model catches bugs planted in the rules. The build plants five of them,
 * {@code ops/bin/soak rules} all.
 */
class PlantedBugsTest {

    private static final boolean EVERY = Boolean.getBoolean("caseledger.every-bug");
    private static final int STORIES = 4_000;
    private static final Pattern SEED = Pattern.compile("seed (\\d+):");
    private static final Set<Integer> IN_THE_BUILD = Set.of(8, 19, 28, 31, 36);

    static List<PlantedBug> planted() {
        return EVERY
                ? PlantedBugs.ALL
                : PlantedBugs.ALL.stream()
                        .filter(bug -> IN_THE_BUILD.contains(PlantedBugs.ALL.indexOf(bug)))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_planted_bug_is_caught(PlantedBug bug) throws IOException {
        String difference = PlantedTown.with(bug).apply(1L, STORIES);
        assertThat(difference).as(bug.toString()).isNotEmpty();
        String where = difference.substring(0, difference.indexOf(';'));
        assertThat(withoutTheBug(where)).as(bug + " is not what differs").isEmpty();
        System.out.println("planted: " + bug + ": " + where);
    }

    /** What the rules as they are differ in, in the same story. */
    private static String withoutTheBug(String where) {
        Matcher story = SEED.matcher(where);
        assertThat(story.find()).as(where).isTrue();
        return new Oracle().apply(Long.valueOf(story.group(1)), 1);
    }

    @Test
    void each_bug_can_still_be_planted() throws IOException {
        assertThat(PlantedBugs.ALL).hasSizeGreaterThanOrEqualTo(30);
        for (PlantedBug bug : PlantedBugs.ALL) {
            String right = Files.readString(bug.source());
            assertThat(bug.plantedIn(right)).as(bug.toString()).isNotEqualTo(right);
        }
    }

    @Test
    void a_bug_whose_place_is_gone_is_not_passed_over() {
        PlantedBug gone = new PlantedBug("MA-06", "supportcase/DraftPlan", "no such text", "");
        assertThatThrownBy(() -> PlantedTown.with(gone))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no longer says");
    }
}
