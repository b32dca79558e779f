package org.caseledger.ops.migration;

import org.caseledger.command.http.Sentences;
import org.caseledger.events.register.MigrationRegister;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.viruses.ScannerDown;
import org.caseledger.ops.viruses.VirusFound;
import org.caseledger.ops.viruses.VirusScan;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.migration.MigrationReading;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The way from a file to its cases, the same for the API and the page: check, confirm, watch. Checked
 * files wait for their confirmation in memory only, a few at a time.
 */
public final class Migrations {

    private static final int MOST_WAITING = 4;

    private final MigrationCheck check;
    private final MigrationRuns runs;
    private final MigrationReading reading;
    private final Sentences sentences;
    private final VirusScan viruses;
    private final Map<MigrationId, Checked> waiting = new LinkedHashMap<>();

    public Migrations(
            MigrationCheck check,
            MigrationRuns runs,
            MigrationReading reading,
            Sentences sentences,
            VirusScan viruses) {
        this.check = check;
        this.runs = runs;
        this.reading = reading;
        this.sentences = sentences;
        this.viruses = viruses;
    }

    /** At most so many bytes as a file may have, and one more to notice that it has more. */
    static byte[] bytes(InputStream file) throws IOException {
        return file.readNBytes(SheetFile.MOST_BYTES + 1);
    }

    /** Checks the whole file; a faultless one waits to be confirmed. */
    MigrationAnswer check(SignedIn who, byte[] bytes, String mapping) {
        scan(bytes);
        Checked checked = check.check(who, bytes, mapping);
        keep(checked);
        return MigrationAnswer.of(checked, sentences);
    }

    /** Before anything reads it. What is too large to be read is refused for that. */
    private void scan(byte[] bytes) {
        if (bytes.length > SheetFile.MOST_BYTES) {
            return;
        }
        try {
            viruses.check(bytes);
        } catch (VirusFound found) {
            throw new FileRefused(VirusFound.KEY, found);
        } catch (ScannerDown down) {
            throw new FileRefused(ScannerDown.KEY, down);
        }
    }

    private synchronized void keep(Checked checked) {
        waiting.remove(checked.migration());
        waiting.put(checked.migration(), checked);
        if (waiting.size() > MOST_WAITING) {
            waiting.remove(waiting.keySet().iterator().next());
        }
    }

    private synchronized @Nullable Checked waiting(SignedIn who, MigrationId migration) {
        Checked checked = waiting.get(migration);
        return checked != null && checked.who().equals(who) ? checked : null;
    }

    /** What a check of the same user found; {@link NotFound} when it is no longer in memory. */
    MigrationAnswer found(SignedIn who, MigrationId migration) {
        Checked checked = waiting(who, migration);
        if (checked == null) {
            throw new NotFound();
        }
        return MigrationAnswer.of(checked, sentences);
    }

    /** Starts to take over a file that was checked and waits; false when it has faults. */
    boolean start(SignedIn who, MigrationId migration) {
        Checked checked = waiting(who, migration);
        if (checked == null) {
            throw new NotFound();
        }
        if (checked.isReady()) {
            runs.start(checked);
            synchronized (this) {
                waiting.remove(migration);
            }
        }
        return checked.isReady();
    }

    MigrationReading.Standing standing(SignedIn who, OutputPath path) {
        return reading.standing(who, path);
    }

    /** How far a run is: in this process by act, otherwise by what the ledger holds of it. */
    Progress progress(SignedIn who, MigrationId migration, OutputPath path) {
        MigrationReading.Standing standing = standing(who, path);
        Progress here = runs.progress(migration);
        MigrationRegister.Entry run = standing.runs().get(migration);
        if (run == null) {
            if (here == null) {
                throw new NotFound();
            }
            return here;
        }
        if (here != null && run.open()) {
            return here;
        }
        return new Progress(
                run.open() ? Progress.State.INCOMPLETE : Progress.State.COMPLETE,
                standing.carried().getOrDefault(migration, 0),
                run.files(),
                Duration.ZERO);
    }
}
