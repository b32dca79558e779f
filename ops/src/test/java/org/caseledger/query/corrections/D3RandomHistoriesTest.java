package org.caseledger.query.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.corrections.TownLedger.MIHON;
import static org.caseledger.query.corrections.TownLedger.TODAY;

import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.OutputPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/**
 * D3: whatever is told, corrected and read in whatever order, the newest value is shown, every older
 * one as of then, and those listed as having read an entry are those whom the record of looks names.
 * The property {@code caseledger.histories} says how many files.
 */
@Tag("D3")
class D3RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("caseledger.histories", 50);
    private static final long SEED = Long.getLong("caseledger.seed", 3);
    private static final int STEPS = 14;

    private final TownLedger town = new TownLedger();
    private int corrections;
    private int looks;

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void d3_corrections_keep_both_values_and_list_who_read_the_wrong_one() {
        var random = new Random(SEED);
        Map<String, SignedIn> readers = new LinkedHashMap<>();
        for (String name : List.of("架空 一", "架空 二", "架空 三")) {
            readers.put(name, officer(name));
        }
        for (int history = 0; history < HISTORIES; history++) {
            var file = new CorrectedFile(town, readers, random);
            for (int step = 0; step < STEPS; step++) {
                file.happens();
            }
            listsItsReaders(file, readers);
            showsEachNameInItsTime(file);
        }
        System.out.printf(
                "D3: %d histories, %d corrections, %d looks listed, seed %d%n",
                HISTORIES, corrections, looks, SEED);
        assertThat(corrections).isGreaterThan(HISTORIES);
        assertThat(looks).isGreaterThan(HISTORIES);
    }

    private SignedIn officer(String name) {
        var who = SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
        town.record(
                new RegisterStaff(
                        MIHON,
                        who.staff(),
                        town.section,
                        new Words(name),
                        "担当",
                        Capacity.MUNICIPAL_OFFICER,
                        TODAY.minusYears(1)));
        return who;
    }

    private void listsItsReaders(CorrectedFile file, Map<String, SignedIn> readers) {
        Map<UUID, CorrectedFile.Entry> byId = new HashMap<>();
        file.entries.forEach(entry -> byId.put(entry.id(), entry));
        SetRight shown =
                new CorrectionsReading(town.readGate, town.history)
                        .show(town.officer, OutputPath.FILE_CORRECTIONS_API, file.file);
        for (SetRight.Correction correction : shown.corrections()) {
            Map<String, Long> listed = new HashMap<>();
            Objects.requireNonNull(correction.readers()).stream()
                    .filter(read -> readers.containsKey(read.staff()))
                    .forEach(read -> listed.put(read.staff(), read.looks()));
            assertThat(listed)
                    .as("seed %d", SEED)
                    .isEqualTo(Objects.requireNonNull(byId.get(correction.entry())).looks());
            corrections++;
            looks += listed.size();
        }
    }

    private void showsEachNameInItsTime(CorrectedFile file) {
        for (CorrectedFile.Entry entry : file.entries) {
            Map<Long, String> shown = new HashMap<>();
            for (long position : entry.names().keySet()) {
                shown.put(position, name(file, position, entry));
            }
            assertThat(shown).as("seed %d", SEED).isEqualTo(entry.names());
            assertThat(name(file, Long.MAX_VALUE, entry))
                    .isEqualTo(entry.names().lastEntry().getValue());
        }
    }

    private String name(CorrectedFile file, long position, CorrectedFile.Entry entry) {
        return file.namesAt(town.officer, position, List.of(entry)).getOrDefault(entry.id(), "");
    }
}
