package org.caseledger.command.consent;

import java.time.LocalDate;
import java.time.Period;

/**
 * Ages that a consent turns on (C-07): below twelve a child does not answer alone, from twelve on the
 * child's own view is heard beside a representative's answer, and who is of age answers alone. The
 * age of majority was twenty until 31 March 2022.
 */
final class ChildsAge {
    private static final int ANSWERS_ALONE = 12;
    private static final LocalDate MAJORITY_AT_EIGHTEEN = LocalDate.of(2022, 4, 1);

    private ChildsAge() {}

    static int on(LocalDate day, LocalDate birth) {
        return Period.between(birth, day).getYears();
    }

    static boolean isTooYoungToAnswerAlone(LocalDate birth, LocalDate day) {
        return on(day, birth) < ANSWERS_ALONE;
    }

    static boolean isOfAge(LocalDate birth, LocalDate day) {
        return on(day, birth) >= (day.isBefore(MAJORITY_AT_EIGHTEEN) ? 20 : 18);
    }
}
