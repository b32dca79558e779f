package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.value.CatalogueEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Every component of every event and of every row of a view is labelled, or somebody has written
 * down why it tells nothing about a person. The list is read, not generated.
 */
@Tag("D1")
class ComponentsTest {

    private static final HarmlessComponents HARMLESS = HarmlessComponents.read();

    @Test
    void every_component_is_labelled_or_listed_with_its_reason() {
        List<Component> open = openComponents();

        assertThat(open).hasSizeGreaterThan(200);
        assertThat(open.stream().filter(each -> !HARMLESS.covers(each)).map(Component::name))
                .as("neither labelled nor listed in harmless-components.txt")
                .isEmpty();
    }

    @Test
    void the_list_names_nothing_that_is_not_there() {
        var there = new TreeSet<String>();
        openComponents().forEach(each -> there.addAll(List.of(each.name(), each.typeName())));

        assertThat(HARMLESS.names()).isSubsetOf(there);
    }

    @Test
    void every_entry_of_the_list_gives_a_reason() {
        assertThat(HARMLESS.reasons()).allMatch(reason -> reason.length() > 10);
    }

    private static List<Component> openComponents() {
        var types = new ArrayList<Class<?>>();
        EventCatalogue.entries().stream().map(CatalogueEntry::type).forEach(types::add);
        Code.MAIN.stream()
                .filter(type -> type.getPackageName().startsWith("org.caseledger.query."))
                .filter(type -> type.getSimpleName().endsWith("Row") && type.isRecord())
                .forEach(type -> types.add(type.reflect()));
        return types.stream().flatMap(Component::openOnes).distinct().toList();
    }
}
