package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules that an act stood against on the day it happened, in the order they are asked. */
final class Breaches {

    private final List<String> codes = new ArrayList<>();

    /** Notes the reason when the rule does not hold. */
    Breaches unless(boolean holds, SupportCaseRefusal otherwise) {
        if (!holds) {
            codes.add(otherwise.code());
        }
        return this;
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    /** The day it happened, with what the ledger knows now. */
    static Circumstances on(LocalDate day, Circumstances now) {
        return new Circumstances(now.actor(), day, now.facts());
    }
}
