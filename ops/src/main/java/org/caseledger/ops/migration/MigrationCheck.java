package org.caseledger.ops.migration;

import org.caseledger.command.axon.Actors;
import org.caseledger.command.axon.LedgerPort;
import org.caseledger.command.axon.NotEntitled;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.migration.BeginMigration;
import org.caseledger.command.migration.MigrationCommand;
import org.caseledger.events.migration.MappedColumn;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.MigrationRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.migration.MigrationReading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Checks a file from its bytes to the last rule, and records nothing. */
public final class MigrationCheck {

    private final MigrationReading reading;
    private final LedgerPort ledger;
    private final Function<SignedIn, Facts> facts;
    private final RequestHash hash;

    public MigrationCheck(
            MigrationReading reading,
            LedgerPort ledger,
            Function<SignedIn, Facts> facts,
            RequestHash hash) {
        this.reading = reading;
        this.ledger = ledger;
        this.facts = facts;
        this.hash = hash;
    }

    /**
     * The whole file with all its faults.
     *
     * @throws FileRefused when it cannot be read at all, or no mapping has that name
     * @throws NotEntitled when the caller does not take cases over
     */
    Checked check(SignedIn who, byte[] bytes, String mappingName) {
        Facts known = facts.apply(who);
        Actor actor =
                Actors.resolve(who, known, ledger.today())
                        .filter(MigrationCommand::mayMigrate)
                        .orElseThrow(NotEntitled::new);
        MappingKept mapping = mapping(who, mappingName);
        List<Sheet> sheets = SheetFile.read(bytes);
        String sha256 = sha256(bytes);
        MigrationId migration = id(who, sha256);
        int rows = sheets.stream().mapToInt(sheet -> sheet.lines().size()).sum();
        boolean complete = isComplete(migration, known);
        var lines = new FileLines(sheets, mapping, new Agencies(known), ledger.today());
        Function<String, UUID> ids =
                name -> hash.id(List.of("migration", migration.toString(), name));
        List<Step> steps = new ArrayList<>();
        if (lines.faults().isEmpty() && !complete) {
            lines.cases().forEach(each -> steps.addAll(CaseSteps.of(each, migration, ids)));
        }
        List<Fault> faults = new ArrayList<>(lines.faults());
        var begin = begin(migration, sha256, mapping, new int[] {rows, lines.cases().size()});
        faults.addAll(rehearse(new Rehearsal(actor, ledger.today(), known), begin, steps));
        return new Checked(
                migration,
                who,
                sha256,
                mapping,
                rows,
                lines.cases().size(),
                faults,
                complete ? List.of() : new AlikePersons(lines.persons()).in(reading, who),
                steps,
                unread(sheets, mapping),
                complete);
    }

    private MappingKept mapping(SignedIn who, String name) {
        return reading.standing(who, OutputPath.MIGRATION_CHECK).mappings().stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FileRefused("migration.mapping-unknown"));
    }

    private static boolean isComplete(MigrationId migration, Facts facts) {
        return facts.value(MigrationRegister.MIGRATION, migration.toString())
                .filter(run -> !run.open())
                .isPresent();
    }

    private static BeginMigration begin(
            MigrationId migration, String sha256, MappingKept mapping, int[] counts) {
        return new BeginMigration(
                migration,
                sha256,
                mapping.name(),
                mapping.version(),
                counts[0],
                Math.max(1, counts[1]));
    }

    private static List<Fault> rehearse(
            Rehearsal rehearsal, BeginMigration begin, List<Step> steps) {
        List<Fault> faults = new ArrayList<>();
        if (!steps.isEmpty()) {
            rehearsal
                    .play(begin)
                    .ifPresent(why -> faults.add(Fault.refused(steps.getFirst().place(), why)));
        }
        for (Step step : steps) {
            rehearsal
                    .play(step.command())
                    .ifPresent(why -> faults.add(Fault.refused(step.place(), why)));
        }
        return faults;
    }

    /** The same for the same file, whatever mapping it is read by: it is taken over once. */
    private MigrationId id(SignedIn who, String sha256) {
        return new MigrationId(hash.id(List.of("migration", who.municipality().value(), sha256)));
    }

    private static List<String> unread(List<Sheet> sheets, MappingKept mapping) {
        List<String> mapped = mapping.columns().stream().map(MappedColumn::heading).toList();
        return sheets.stream()
                .flatMap(sheet -> sheet.headings().stream())
                .filter(heading -> !heading.isBlank() && !mapped.contains(heading))
                .distinct()
                .toList();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
