package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.architecture.Code.MAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class ShapeTest {

    /** These are about an event, and are none. */
    private static final Set<String> ABOUT_EVENTS =
            Set.of("RecordedEvent", "NewEvent", "UnknownEvent");

    @Test
    void events_and_commands_are_records() {
        for (Class<?> kind : Set.of(LedgerEvent.class, LedgerCommand.class)) {
            areRecords(kind).check(MAIN);
        }
    }

    static ArchRule areRecords(Class<?> kind) {
        return classes().that().areAssignableTo(kind).and().areNotInterfaces().should().beRecords();
    }

    @Test
    void only_the_page_of_a_stream_is_called_event_or_command() {
        assertThat(MAIN.stream().filter(ShapeTest::isPageOfAStream)).hasSizeGreaterThan(20);
        assertThat(misnamed(MAIN)).isEmpty();
    }

    static List<String> misnamed(JavaClasses code) {
        return code.stream()
                .filter(ShapeTest::isCalledEventOrCommand)
                .filter(type -> !isPageOfAStream(type) && !isAboutEvents(type))
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean isCalledEventOrCommand(JavaClass type) {
        return type.getSimpleName().endsWith("Event") || type.getSimpleName().endsWith("Command");
    }

    private static boolean isPageOfAStream(JavaClass type) {
        return type.isInterface()
                && (type.isAssignableTo(LedgerEvent.class)
                        || type.isAssignableTo(LedgerCommand.class));
    }

    private static boolean isAboutEvents(JavaClass type) {
        return ABOUT_EVENTS.contains(type.getSimpleName())
                && !type.isAssignableTo(LedgerEvent.class);
    }

    @Test
    void no_class_is_named_for_its_kind() {
        namedForNoKind().check(MAIN);
    }

    static ArchRule namedForNoKind() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Dto|DTO)");
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        List<Path> folders =
                Checkout.javaFiles().stream()
                        .map(file -> file.resolveSibling("package-info.java"))
                        .distinct()
                        .toList();

        assertThat(folders).hasSizeGreaterThan(40);
        assertThat(folders.stream().filter(file -> !isDescribed(file)).map(Checkout::nameOf))
                .isEmpty();
    }

    static boolean isDescribed(Path file) {
        return Files.exists(file)
                && Checkout.read(file).startsWith("/**")
                && Checkout.read(file).contains("@NullMarked\npackage ");
    }

    @Test
    void a_file_can_be_read_in_one_sitting() {
        List<Path> files = Checkout.javaFiles();

        assertThat(files).hasSizeGreaterThan(300);
        assertThat(files.stream().filter(ShapeTest::isTooLong).map(Checkout::nameOf)).isEmpty();
    }

    static boolean isTooLong(Path file) {
        return Checkout.read(file).lines().count() > (isTest(file) ? 300 : 200);
    }

    private static boolean isTest(Path file) {
        return Checkout.nameOf(file).contains("src/test/");
    }
}
