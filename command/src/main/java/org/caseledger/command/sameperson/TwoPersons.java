package org.caseledger.command.sameperson;

import org.caseledger.events.sameperson.PersonsCompared;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.sameperson.SameVerdict;

/** Two persons, and what was last found of them. */
public sealed interface TwoPersons {

    /** Nobody has judged them, or the judgement was withdrawn. */
    record NotCompared() implements TwoPersons {}

    /** Somebody judged them. */
    record Judged(SameVerdict verdict) implements TwoPersons {}

    default TwoPersons after(SamePersonEvent event) {
        return switch (event) {
            case PersonsCompared compared ->
                    compared.verdict() == SameVerdict.UNLINKED
                            ? new NotCompared()
                            : new Judged(compared.verdict());
        };
    }
}
