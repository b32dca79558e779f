package org.caseledger.events.migration;

import org.caseledger.events.value.MigrationId;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key under which a run records each of its acts: which run, which act, and from which sheet and
 * row. No request can bring such a key, because a key from outside holds no slash.
 */
public final class MigrationKey {

    private static final Pattern OF_ROW =
            Pattern.compile("migration/([0-9a-f-]{36})/[0-9]+/([1-9][0-9]*)/([1-9][0-9]*)");

    private MigrationKey() {}

    /** The key of an act of the run itself. */
    public static String of(MigrationId migration, int act) {
        return "migration/" + migration + "/" + act;
    }

    /** The key of an act that takes over what a row says. */
    public static String of(SourceRow row, int act) {
        return of(row.migrationId(), act) + "/" + row.sheet() + "/" + row.row();
    }

    /** The row behind what was recorded under a key; empty for anything but a row taken over. */
    public static Optional<SourceRow> row(String key) {
        Matcher found = OF_ROW.matcher(key);
        return found.matches()
                ? Optional.of(
                        new SourceRow(
                                new MigrationId(UUID.fromString(found.group(1))),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3))))
                : Optional.empty();
    }
}
