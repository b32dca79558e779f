package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing in the project tells on whose machine, or from which notes, it was written. S0 to S4 are
 * left out of the marks: they are classes of sensitivity.
 */
class PlaceOfWorkTest {

    private static final List<Pattern> TRACES =
            List.of(
                    Pattern.compile("(?<![\\w.}])/(home|root|work|Users|tmp|mnt|opt)/\\w"),
                    Pattern.compile("[A-Z]:\\\\\\\\?Users"),
                    Pattern.compile("repo1?\\.maven|maven\\.org/maven2|artifactory|nexus\\."),
                    Pattern.compile("<(mirror|repository|pluginRepository)>"),
                    Pattern.compile("\\[[KVMD]\\d*\\]|[((](?!S[0-4]\\b)[SNMVKD]\\d{1,3}[))]"));

    @Test
    void no_file_holds_a_path_a_registry_or_a_mark_of_the_research() {
        List<Path> files = Checkout.files();

        assertThat(files).hasSizeGreaterThan(300);
        assertThat(
                        files.stream()
                                .filter(file -> !isThisTest(file))
                                .flatMap(PlaceOfWorkTest::traces))
                .isEmpty();
    }

    private static boolean isThisTest(Path file) {
        return file.endsWith("PlaceOfWorkTest.java");
    }

    static Stream<String> traces(Path file) {
        String text = textOf(file);
        return TRACES.stream()
                .flatMap(trace -> trace.matcher(text).results())
                .map(found -> Checkout.nameOf(file) + ": " + found.group());
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException binary) {
            return "";
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
