package org.caseledger.command.http;

import java.util.regex.Pattern;

/** Names that a caller made up: told back only when too plain to hold personal data. */
final class FieldNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z_]{0,39}");

    private FieldNames() {}

    static String harmless(String name) {
        return PLAIN.matcher(name).matches() ? name : "?";
    }
}
