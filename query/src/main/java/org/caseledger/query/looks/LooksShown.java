package org.caseledger.query.looks;

import java.util.List;
import java.util.UUID;

/**
 * Who looked, newest first.
 *
 * @param id of the person or the file
 * @param name of the person as far as the reader may see it; empty for a file
 * @param times how many looks there are
 * @param files the files that the looks were about
 */
public record LooksShown(
        UUID id, String name, long ledgerPosition, int times, List<UUID> files, List<Line> looks) {

    /**
     * One look.
     *
     * @param purpose what it was for
     * @param way by which page or answer
     * @param grounds why it was shown, or why not
     * @param answer whether anything was shown
     */
    public record Line(
            String when,
            String who,
            String organisation,
            String capacity,
            String purpose,
            String way,
            List<String> grounds,
            String answer) {}
}
