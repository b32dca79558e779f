package org.caseledger.events.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.caseledger.events.privacy.KeysInMemory;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ContractTest {

    private final Sealing sealing = new Sealing(new KeysInMemory());
    private final EventCodec codec = new EventCodec(sealing, List.of());

    static List<CatalogueEntry> entries() {
        return EventCatalogue.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_event_is_written_as_it_was_frozen(CatalogueEntry entry) throws IOException {
        FrozenPayload written = written(SampleEvents.full(entry.type()));
        Path file = FrozenPayload.fileOf(entry);
        if (Files.notExists(file)) {
            written.freezeAs(file);
            fail("%s was written: read it, then commit it", file);
        }

        assertThat(written.structure()).isEqualTo(FrozenPayload.read(file).structure());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_was_stored_once_reads_as_the_same_event(CatalogueEntry entry) {
        FrozenPayload frozen = FrozenPayload.read(FrozenPayload.fileOf(entry));

        LedgerEvent read = codec.decode(entry.name(), entry.revision(), frozen.bytes());

        assertThat(opened(frozen)).isEqualTo(opened(written(SampleEvents.full(entry.type()))));
        assertThat(read).isInstanceOf(entry.type());
        assertThat(rewritten(read)).isEqualTo(frozen.json().get("event").toString());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_event_without_its_optional_parts_survives_storage(CatalogueEntry entry) {
        FrozenPayload stored = written(SampleEvents.bare(entry.type()));

        LedgerEvent read = codec.decode(entry.name(), entry.revision(), stored.bytes());

        assertThat(rewritten(read)).isEqualTo(stored.json().get("event").toString());
    }

    @Test
    void nothing_is_frozen_that_the_catalogue_does_not_know() throws IOException {
        List<Path> known = entries().stream().map(FrozenPayload::fileOf).toList();
        try (Stream<Path> files = Files.walk(FrozenPayload.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile))
                    .filteredOn(file -> !file.endsWith("0.json"))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private FrozenPayload written(LedgerEvent event) {
        return FrozenPayload.of(codec.encode(event).payload());
    }

    /** The event part written once more: sealed values are copied unopened, so it is the same text. */
    private String rewritten(LedgerEvent read) {
        return written(read).json().get("event").toString();
    }

    private String opened(FrozenPayload payload) {
        return new OpenedPayload(sealing).of(payload);
    }
}
