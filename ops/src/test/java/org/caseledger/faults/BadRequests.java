package org.caseledger.faults;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests that must be turned down, each with words about a person in the wrong place. */
final class BadRequests {

    private final Api api;
    private final MarkedTown town;
    private final String words;
    private final List<Api.Reply> replies = new ArrayList<>();

    BadRequests(Api api, MarkedTown town, String words) {
        this.api = api;
        this.town = town;
        this.words = words;
    }

    List<Api.Reply> send() throws IOException {
        String entries = "/cases/" + town.caseId() + "/support-entries";
        String closures = "/cases/" + town.caseId() + "/closure-decisions";
        String closure = Api.json(Map.of("itemId", UUID.randomUUID().toString(), "reason", words));
        post(entries, Api.json(Map.of("content", words + " 1234 5678 9018")));
        post(entries, Api.json(Map.of(words, words)));
        post(entries, Api.json(Map.of("method", words, "about", words, "occurred", words)));
        post(entries, "{\"content\": \"" + words + "\"");
        post(entries, "[\"" + words + "\"]");
        post(town.household() + "/members", member(town.mother));
        post("/cases/" + UUID.randomUUID() + "/support-entries", support(town.mother));
        post(entries, support(UUID.randomUUID().toString()));
        send(closures, closure, null, "\"0\"");
        send(closures, closure, null, "\"" + words.codePointCount(0, words.length()) + "x\"");
        send(closures, closure, null, null);
        post("/nothing/at/all", closure);
        String key = UUID.randomUUID().toString();
        api.post(DemonstrationUsers.WORKER_A, town.household() + "/members", fresh(), key, null);
        send(town.household() + "/members", member(UUID.randomUUID().toString()), key, null);
        replies.add(
                api.postText(
                        DemonstrationUsers.WORKER_A, "/api/v1" + entries, "text/plain", words));
        return replies;
    }

    private void post(String path, String body) throws IOException {
        send(path, body, null, null);
    }

    private void send(String path, String body, @Nullable String key, @Nullable String ifMatch)
            throws IOException {
        replies.add(api.post(DemonstrationUsers.WORKER_A, path, body, key, ifMatch));
    }

    private String fresh() {
        return member(UUID.randomUUID().toString());
    }

    private String support(String about) {
        return Api.json(town.support(List.of(about), words));
    }

    private String member(String person) {
        return Api.json(
                Map.of(
                        "personId",
                        person,
                        "name",
                        words,
                        "relation",
                        "CHILD",
                        "personConcerned",
                        false,
                        "from",
                        MarkedTown.DAY));
    }
}
