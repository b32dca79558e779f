package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class DocumentsTest {

    private static final Path README = Checkout.ROOT.resolve("README.md");
    private static final Path DECISIONS = Checkout.ROOT.resolve("ops/docs/decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern RUN_OR_TEST =
            Pattern.compile(
                    "(?ms)^## (Run it|Test it)\\n\\n```sh\\n([^\\n]+)\\n```\\n(.*?)(?=^## |\\z)");

    @Test
    void the_readme_fits_its_size() {
        assertThat(Checkout.read(README).lines().count()).isLessThanOrEqualTo(150);
    }

    @Test
    void the_readme_opens_with_ten_lines_in_japanese() {
        List<String> opening = Checkout.read(README).lines().skip(2).limit(10).toList();

        assertThat(opening).allMatch(line -> line.matches(".*[ぁ-ん].*。"));
    }

    @Test
    void running_and_testing_is_one_command_each() {
        var found = RUN_OR_TEST.matcher(Checkout.read(README)).results().toList();

        assertThat(found.stream().map(each -> each.group(1) + ": " + each.group(2)))
                .containsExactly("Run it: mvn spring-boot:run", "Test it: mvn verify");
        assertThat(found.stream().map(each -> each.group(3))).noneMatch(s -> s.contains("```"));
    }

    @Test
    void what_the_documents_link_to_is_there() {
        List<Path> documents =
                Checkout.files().stream().filter(file -> file.toString().endsWith(".md")).toList();

        assertThat(documents).hasSizeGreaterThan(12);
        assertThat(documents.stream().flatMap(DocumentsTest::brokenLinks)).isEmpty();
    }

    static Stream<String> brokenLinks(Path document) {
        return LINK.matcher(Checkout.read(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("http"))
                .filter(target -> !Files.exists(document.resolveSibling(target).normalize()))
                .map(target -> Checkout.nameOf(document) + " → " + target);
    }

    @Test
    void a_decision_has_a_number_of_its_own_and_a_sentence_for_a_title() throws IOException {
        try (Stream<Path> found = Files.list(DECISIONS)) {
            List<Path> decisions = found.toList();

            assertThat(decisions.stream().map(each -> Checkout.nameOf(each).split("/")[3]))
                    .allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"))
                    .extracting(name -> name.substring(0, 4))
                    .hasSizeGreaterThan(10)
                    .doesNotHaveDuplicates();
            assertThat(decisions.stream().map(Checkout::read))
                    .allMatch(text -> text.matches("(?s)# \\S+ \\S+ .*"))
                    .allMatch(text -> text.contains("## Context"))
                    .allMatch(text -> text.contains("## Decision"))
                    .allMatch(text -> text.contains("## Consequences"));
        }
    }

    @Test
    void each_module_carries_the_licence() throws IOException {
        List<String> places =
                Collections.list(getClass().getClassLoader().getResources("META-INF/LICENSE"))
                        .stream()
                        .map(Object::toString)
                        .toList();

        assertThat(List.of("shared-events", "command", "query", "ops"))
                .allSatisfy(module ->
                        assertThat(places).anyMatch(place -> place.contains(module + "/target/")));
    }
}
