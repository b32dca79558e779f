package org.caseledger.query.migration;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.migration.MigrationBegun;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.MigrationRegister;
import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads mappings and runs, and finds persons of a file whom the ledger may know already. */
@Component
public class MigrationReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public MigrationReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /**
     * The latest version of each mapping by name, the runs, and the position they stand at.
     *
     * @param lastMapping the name of the mapping that was last kept or used
     */
    public record Standing(
            List<MappingKept> mappings,
            @Nullable String lastMapping,
            Map<MigrationId, MigrationRegister.Entry> runs,
            Map<MigrationId, Integer> carried,
            long position) {}

    public Standing standing(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, this::standing);
    }

    private Standing standing(Look look) {
        Map<String, MappingKept> latest = new TreeMap<>();
        var stream = List.of(StreamIds.migrations(look.actor().municipality()));
        List<LedgerLine> lines = history.ofStreams(look.sql(), stream, look.position());
        lines.forEach(line -> {
            if (line.event() instanceof MappingKept kept) {
                latest.put(kept.name(), kept);
            }
        });
        Map<MigrationId, MigrationRegister.Entry> runs = new LinkedHashMap<>();
        Map<MigrationId, Integer> carried = new LinkedHashMap<>();
        for (Fact<MigrationRegister.Entry> run :
                look.facts().findAll(MigrationRegister.MIGRATION, "runs")) {
            MigrationId id = run.value().migrationId();
            runs.put(id, run.value());
            carried.put(id, carriedBy(look, id));
        }
        return new Standing(
                List.copyOf(latest.values()), last(look, lines), runs, carried, look.position());
    }

    private @Nullable String last(Look look, List<LedgerLine> kept) {
        String begun = EventCatalogue.of(MigrationBegun.class).name();
        return Stream.concat(
                        kept.stream(), history.ofType(look.sql(), begun, look.position()).stream())
                .max(Comparator.comparingLong(LedgerLine::position))
                .map(line ->
                        switch (line.event()) {
                            case MappingKept it -> it.name();
                            case MigrationBegun it -> it.mapping();
                            default -> null;
                        })
                .orElse(null);
    }

    private static int carriedBy(Look look, MigrationId id) {
        String lookup = MigrationRegister.carriedBy(id);
        return look.facts().findAll(MigrationRegister.MIGRATION, lookup).size();
    }

    /**
     * The files in which somebody with one of these keys stands, by key. Names are opened in memory
     * for this answer alone, as far as this reader may see them, and kept nowhere.
     */
    public Map<String, List<FileId>> filesOf(SignedIn reader, Collection<String> keys) {
        Set<String> wanted = Set.copyOf(keys);
        return gate.look(
                reader,
                OutputPath.MIGRATION_CHECK,
                ReadingPurpose.CASE_WORK,
                look -> filesOf(look, wanted));
    }

    private Map<String, List<FileId>> filesOf(Look look, Set<String> wanted) {
        String added = EventCatalogue.of(MemberAdded.class).name();
        Map<String, List<FileId>> found = new TreeMap<>();
        history.ofType(look.sql(), added, look.position())
                .forEach(line -> {
                    MemberAdded member = (MemberAdded) line.event();
                    String key = key(look, member);
                    if (key != null && wanted.contains(key)) {
                        look.shows(member.fileId());
                        found.computeIfAbsent(key, _ -> new ArrayList<>()).add(member.fileId());
                    }
                });
        return found;
    }

    private static @Nullable String key(Look look, MemberAdded member) {
        Labelled<Words> reading = member.reading();
        Labelled<LocalDate> birth = member.birthDate();
        if (reading == null || birth == null) {
            return null;
        }
        return look.open(reading, Words.class) instanceof Known<Words> words
                        && look.open(birth, LocalDate.class) instanceof Known<LocalDate> day
                ? SamePerson.key(words.value(), day.value())
                : null;
    }
}
