package org.caseledger.journey;

import java.util.Map;
import java.util.UUID;

/** A support case that is worked on through the API; remembers the version it was last seen at. */
final class CaseByApi {

    final UUID id;
    private long version = -1;

    CaseByApi(UUID id) {
        this.id = id;
    }

    /** Records an act on the case that decides on the version last seen. */
    Answer decides(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.decides(version, "/cases/" + id + "/" + acts, body));
    }

    /** Records an act that only adds. */
    Answer adds(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.adds("/cases/" + id + "/" + acts, body));
    }

    /** Remembers the version that a page shows by now. */
    void isSeenAt(long shown) {
        version = shown;
    }

    long version() {
        return version;
    }

    private Answer seen(Answer answer) {
        if (answer.status() == 201) {
            version = answer.version();
        }
        return answer;
    }
}
