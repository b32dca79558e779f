package org.caseledger.command.http;

import java.util.Map;
import java.util.UUID;

/** Where the thing that an act wrote can be read. */
final class Locations {

    static final String BASE = "/api/v1";

    private Locations() {}

    /**
     * The path up to the id of the stream when the path names it; the collection at the end of the
     * path and the new id when the stream began; else the path itself.
     */
    static String of(Act act, Map<String, UUID> ids, UUID stream) {
        var path = new StringBuilder(BASE);
        for (String segment : act.path().substring(1).split("/")) {
            if (!segment.startsWith("{")) {
                path.append('/').append(segment);
                continue;
            }
            UUID id = ids.get(segment.substring(1, segment.length() - 1));
            path.append('/').append(id);
            if (stream.equals(id)) {
                return path.toString();
            }
        }
        if (ids.containsValue(stream)) {
            return BASE + act.path().substring(act.path().lastIndexOf('/')) + "/" + stream;
        }
        return path.toString();
    }
}
