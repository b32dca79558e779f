package org.caseledger.ops.forms;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Where a form leads back to: a page of this server and nowhere else. */
record ReturnPath(String path) {

    private static final String HOME = "/";
    private static final Pattern LOCAL =
            Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?(?:\\?[A-Za-z0-9._~=&-]*)?");

    /** The path that was asked for, or the entry page when it is not plainly a local one. */
    static ReturnPath of(@Nullable String asked) {
        if (asked == null || asked.contains("//") || !LOCAL.matcher(asked).matches()) {
            return new ReturnPath(HOME);
        }
        return new ReturnPath(asked);
    }

    /** The page that waits until it shows what was recorded at that position. */
    String withMinPosition(long position) {
        String kept = path.replaceAll("(?<=[?&])minPosition=[^&]*&?", "").replaceAll("[?&]$", "");
        return kept + (kept.contains("?") ? "&" : "?") + "minPosition=" + position;
    }
}
