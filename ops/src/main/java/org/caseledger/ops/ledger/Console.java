package org.caseledger.ops.ledger;

import java.io.PrintStream;

/** Prints each sentence in the language the operator reads. */
final class Console {

    private final PrintStream out;
    private final boolean english;

    Console(PrintStream out, boolean english) {
        this.out = out;
        this.english = english;
    }

    void say(String japanese, String inEnglish) {
        out.println(english ? inEnglish : japanese);
    }
}
