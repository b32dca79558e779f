package org.caseledger.query.search;

import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.EraDates;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.search.Findable.Value;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Opens what meets the terms, and what is shown of a person, for one reader. */
record Shown(Look look) {

    private static final String NOTHING = "—";

    boolean opens(Value value) {
        return value.stored().openedBy(look) instanceof Known<?>;
    }

    SearchPage.Hit hit(Findable person, Set<What> because) {
        return new SearchPage.Hit(
                person.file().value(),
                person.person().value(),
                words(person.latest(What.NAME)),
                words(person.latest(What.READING)),
                words(person.latest(What.BIRTH_DATE)),
                because.stream().map(What::words).toList());
    }

    private String words(@Nullable Value value) {
        if (value == null || !(value.stored().openedBy(look) instanceof Known<?> known)) {
            return NOTHING;
        }
        return switch (known.value()) {
            case Words words -> words.value();
            case LocalDate day -> EraDates.write(day);
            default -> NOTHING;
        };
    }
}
