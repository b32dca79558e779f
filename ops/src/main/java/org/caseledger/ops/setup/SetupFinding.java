package org.caseledger.ops.setup;

import java.util.Comparator;
import java.util.List;

/**
 * Something to say about a line of the set-up file, in both languages.
 *
 * @param line counted from 1
 * @param isError false for what only has to be known; an error keeps everything from being recorded
 */
public record SetupFinding(int line, boolean isError, String japanese, String english) {

    static SetupFinding error(int line, String japanese, String english) {
        return new SetupFinding(line, true, japanese, english);
    }

    static SetupFinding note(int line, String japanese, String english) {
        return new SetupFinding(line, false, japanese, english);
    }

    static List<SetupFinding> byLine(List<SetupFinding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(SetupFinding::line)).toList();
    }
}
