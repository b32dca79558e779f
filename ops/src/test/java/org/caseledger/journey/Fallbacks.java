package org.caseledger.journey;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** The list of fall-backs used, as one of the town reads it. */
record Fallbacks(List<JsonNode> all) {

    static Fallbacks seenBy(Holder reader) {
        JsonNode list = reader.api.get("/fallbacks").isShown().json().get("used");
        return new Fallbacks(StreamSupport.stream(list.spliterator(), false).toList());
    }

    /** Each as its kind, who did it and as what. */
    List<String> used() {
        return all.stream()
                .map(one -> text(one, "kind") + " " + text(one, "who") + " " + text(one, "asWhat"))
                .toList();
    }

    /** Those that wait for the reader. */
    List<JsonNode> toBeLookedAtBy() {
        return all.stream().filter(one -> one.get("mayReview").asBoolean()).toList();
    }

    private static String text(JsonNode one, String field) {
        return one.get(field).asString();
    }
}
