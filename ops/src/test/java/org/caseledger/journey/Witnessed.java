package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.MihonTown;

import java.util.function.Supplier;

/** Sees that an act which is turned away leaves nothing in the ledger. */
final class Witnessed {

    private final ApiClient officer;

    Witnessed(Town town) {
        officer = town.as(MihonTown.OFFICER);
    }

    /** The act is refused with this code and rule, and the ledger is as long as before. */
    Answer refused(String code, String rule, Supplier<Answer> act) {
        long before = length();
        Answer answer = act.get().isRefused(code, rule);
        assertThat(length()).as("events after " + code).isEqualTo(before);
        return answer;
    }

    /** The file, or what it is about, does not exist for the one who acts. */
    void hidden(Supplier<Answer> act) {
        long before = length();
        act.get().doesNotExist();
        assertThat(length()).isEqualTo(before);
    }

    private long length() {
        return officer.get("/successions").isShown().position();
    }
}
