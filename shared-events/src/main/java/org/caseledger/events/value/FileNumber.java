package org.caseledger.events.value;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number by which people speak of a file, as on its page: twelve digits of its id, of which
 * nobody can guess one. {@code 3f2a-91bc-77d0}.
 *
 * @param digits twelve hexadecimal digits without hyphens
 */
public record FileNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");
    private static final String NONE = "-0000-0000-000000000000";
    private static final String ALL = "-ffff-ffff-ffffffffffff";

    public FileNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("file-number.form");
        }
    }

    public static FileNumber of(FileId file) {
        return new FileNumber(file.toString().replace("-", "").substring(0, 12));
    }

    /** As somebody typed it, with or without hyphens and spaces; empty when it is no such number. */
    public static Optional<FileNumber> typed(String text) {
        String digits = text.toLowerCase(Locale.ROOT).replaceAll("[\\s‐‑‒–—−-]", "");
        return FORM.matcher(digits).matches()
                ? Optional.of(new FileNumber(digits))
                : Optional.empty();
    }

    /** The smallest id of a file with this number. */
    public UUID first() {
        return UUID.fromString(start() + NONE);
    }

    /** The largest id of a file with this number. */
    public UUID last() {
        return UUID.fromString(start() + ALL);
    }

    private String start() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    @Override
    public String toString() {
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }
}
