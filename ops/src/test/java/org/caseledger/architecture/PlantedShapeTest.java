package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each promise about names, files and documents sees the breach planted against it. */
class PlantedShapeTest {

    private static final HarmlessComponents HARMLESS = HarmlessComponents.read();

    @TempDir Path folder;

    /** An event that tells a name without a label. */
    private record NameTold(String name) {}

    @Test
    void an_event_that_is_no_record_and_is_called_one_is_seen() {
        Planted.isSeenBy(ShapeTest.areRecords(LedgerEvent.class), "FactAsClassEvent");
        assertThat(ShapeTest.misnamed(Planted.CODE))
                .containsExactly("org.caseledger.events.planted.FactAsClassEvent");
    }

    @Test
    void a_class_named_for_its_kind_is_seen() {
        Planted.isSeenBy(ShapeTest.namedForNoKind(), "RuleHelper");
    }

    @Test
    void a_package_that_says_nothing_or_is_not_null_marked_is_seen() throws IOException {
        assertThat(ShapeTest.isDescribed(folder.resolve("package-info.java"))).isFalse();
        assertThat(ShapeTest.isDescribed(written("package-info.java", "package a;\n"))).isFalse();
        assertThat(ShapeTest.isDescribed(written("package-info.java", "/** A. */\npackage a;\n")))
                .isFalse();
        assertThat(
                        ShapeTest.isDescribed(
                                written(
                                        "package-info.java",
                                        "/** A. */\n@NullMarked\npackage a;\n")))
                .isTrue();
    }

    @Test
    void a_file_that_is_too_long_is_seen() throws IOException {
        assertThat(ShapeTest.isTooLong(written("Long.java", "// line\n".repeat(201)))).isTrue();
        assertThat(ShapeTest.isTooLong(written("Long.java", "// line\n".repeat(200)))).isFalse();
    }

    @Test
    void a_component_without_label_and_reason_is_seen() {
        assertThat(Component.openOnes(NameTold.class))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.name()).isEqualTo("NameTold.name");
                    assertThat(HARMLESS.covers(open)).isFalse();
                });
    }

    @Test
    void a_file_that_the_formatter_would_change_is_seen() throws IOException {
        Path file = written("Untidy.java", "class Untidy{int  a;}\n");

        assertThat(FormatTest.run("--dry-run", List.of(file.toString()))).contains("Untidy.java");
    }

    @Test
    void a_path_of_a_machine_a_registry_and_a_mark_are_seen() throws IOException {
        for (String trace :
                List.of("/ho" + "me/someone", "repo.ma" + "ven", "[" + "K1]", "(" + "N3)")) {
            assertThat(PlaceOfWorkTest.traces(written("a.md", "see " + trace))).isNotEmpty();
        }
        assertThat(PlaceOfWorkTest.traces(written("a.md", "class (S3) in /api/v1"))).isEmpty();
    }

    @Test
    void a_link_to_nowhere_is_seen() throws IOException {
        Path document = written("a.md", "[there](a.md) [nowhere](b.md) [far](https://example.org)");

        assertThat(DocumentsTest.brokenLinks(document)).singleElement().asString().endsWith("b.md");
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
