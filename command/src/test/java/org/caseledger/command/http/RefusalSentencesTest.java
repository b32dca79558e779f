package org.caseledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.decision.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class RefusalSentencesTest {

    /** Every refusal of the compiled rules, found by looking, so that no stream is forgotten. */
    static Stream<Refusal> refusals() throws Exception {
        return enums().stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_has_its_sentence_and_the_way_out_in_both_languages(Refusal refusal) {
        var sentences = new Sentences();
        for (Locale locale : Languages.ALL) {
            assertThat(sentences.refusal(refusal, locale)).as("%s", refusal).isPresent();
            assertThat(sentences.instead(refusal, locale)).as("%s", refusal).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_names_its_rule_and_where_the_rule_is_from(Refusal refusal) {
        assertThat(refusal.rule()).isNotBlank();
        assertThat(refusal.source().title()).isNotBlank();
    }

    @Test
    void each_stream_of_rules_has_its_refusals_found() throws Exception {
        assertThat(enums().stream().map(Class::getSimpleName))
                .contains(
                        "BodyRefusal",
                        "ConsentRefusal",
                        "DirectoryRefusal",
                        "DisclosureRefusal",
                        "HouseholdRefusal",
                        "IntakeRefusal",
                        "OutreachRefusal",
                        "ProfileRefusal",
                        "SafekeepingRefusal",
                        "SittingRefusal",
                        "SupportCaseRefusal");
    }

    private static List<? extends Class<? extends Refusal>> enums() throws Exception {
        Path root = compiledRules();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .map(RefusalSentencesTest::load)
                    .filter(Class::isEnum)
                    .filter(Refusal.class::isAssignableFrom)
                    .<Class<? extends Refusal>>map(type -> type.asSubclass(Refusal.class))
                    .toList();
        }
    }

    private static Path compiledRules() throws URISyntaxException, IOException {
        return Path.of(Refusal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.replace(".class", "").replace('/', '.'),
                    false,
                    Refusal.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
