package org.caseledger.events.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class EventCatalogueTest {

    private static final List<CatalogueEntry> ENTRIES = EventCatalogue.entries();

    @Test
    void every_fact_of_every_stream_is_catalogued() {
        assertThat(streams())
                .hasSizeGreaterThanOrEqualTo(11)
                .allSatisfy(stream -> assertThat(catalogued()).containsAll(permitted(stream)));
    }

    @Test
    void a_name_is_given_once() {
        assertThat(ENTRIES.stream().map(CatalogueEntry::name)).doesNotHaveDuplicates();
        assertThat(ENTRIES.stream().map(CatalogueEntry::type)).doesNotHaveDuplicates();
    }

    @Test
    void names_are_kebab_case() {
        assertThat(ENTRIES.stream().map(CatalogueEntry::name))
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static Set<Class<?>> streams() {
        return ENTRIES.stream()
                .flatMap(entry -> Stream.of(entry.type().getInterfaces()))
                .filter(LedgerEvent.class::isAssignableFrom)
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> permitted(Class<?> stream) {
        assertThat(stream.isSealed()).isTrue();
        return Stream.of(stream.getPermittedSubclasses())
                .filter(type -> !type.isInterface())
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> catalogued() {
        return ENTRIES.stream().map(CatalogueEntry::type).collect(Collectors.toSet());
    }
}
