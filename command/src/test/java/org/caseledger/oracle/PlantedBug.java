package org.caseledger.oracle;

import java.nio.file.Path;

/**
 * A small wrong change of one rule class.
 *
 * @param rule the guard that it breaks
 * @param file the class, below the package of the rules
 * @param right what stands there, once
 * @param wrong what the bug writes instead
 */
record PlantedBug(String rule, String file, String right, String wrong) {

    Path source() {
        return Path.of("src/main/java/org/caseledger/command", file + ".java");
    }

    String className() {
        return "org.caseledger.command." + file.replace('/', '.');
    }

    /** The source with the bug in it; fails loudly when the rule reads otherwise by now. */
    String plantedIn(String source) {
        int at = source.indexOf(right);
        if (at < 0 || source.indexOf(right, at + 1) >= 0) {
            throw new IllegalStateException(
                    "%s no longer says exactly once: %s".formatted(file, right));
        }
        return source.substring(0, at) + wrong + source.substring(at + right.length());
    }

    @Override
    public String toString() {
        return rule + " in " + file;
    }
}
