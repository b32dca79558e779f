package org.caseledger.ops.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The set-up file that is shipped as an example. */
public final class Example {

    private Example() {}

    public static String text() {
        Path fromModule = Path.of("docs", "setup-example.yaml");
        Path file = Files.exists(fromModule) ? fromModule : Path.of("ops").resolve(fromModule);
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The example with one text in it replaced; it must be there. */
    public static String with(String before, String after) {
        String text = text();
        if (!text.contains(before)) {
            throw new AssertionError("not in the example: " + before);
        }
        return text.replace(before, after);
    }

    /** The line, counted from 1, on which a text stands first. */
    public static int line(String text, String wanted) {
        return (int) text.substring(0, text.indexOf(wanted)).lines().count()
                + (text.charAt(text.indexOf(wanted) - 1) == '\n' ? 1 : 0);
    }
}
