package org.caseledger.command.http;

import java.util.List;
import java.util.regex.Pattern;

/** The names in braces in the path of an act. */
final class PathVariables {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    private PathVariables() {}

    static List<String> of(String path) {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }
}
