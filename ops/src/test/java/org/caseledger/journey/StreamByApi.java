package org.caseledger.journey;

import java.util.Map;

/** A stream that is written through the API; remembers the version it was last seen at. */
final class StreamByApi {

    final String path;
    private long version;

    /** At the path of its acts, for example {@code /consents/1}, and at this version. */
    StreamByApi(String path, long version) {
        this.path = path;
        this.version = version;
    }

    /** Records an act that decides on the version last seen. */
    Answer decides(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.decides(version, path + "/" + acts, body));
    }

    /** Records an act that only adds. */
    Answer adds(ApiClient who, String acts, Map<String, ?> body) {
        return seen(who.adds(path + "/" + acts, body));
    }

    private Answer seen(Answer answer) {
        version = answer.status() == 201 ? answer.version() : version;
        return answer;
    }
}
