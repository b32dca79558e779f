package org.caseledger.ops.migration;

import org.caseledger.command.decision.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is wrong at a place of the file. Never holds what stands there.
 *
 * @param key of the sentence; for a rule that says no, its code
 * @param refusal the rule's answer, when a rule said no
 * @param allowed what could stand there instead, where that is a short list
 */
record Fault(Place place, String key, @Nullable Refusal refusal, List<String> allowed) {

    static Fault of(Place place, String key) {
        return new Fault(place, key, null, List.of());
    }

    static Fault choice(Place place, List<String> allowed) {
        return new Fault(place, "migration.choice", null, allowed);
    }

    static Fault refused(Place place, Refusal refusal) {
        return new Fault(place, refusal.code(), refusal, List.of());
    }
}
