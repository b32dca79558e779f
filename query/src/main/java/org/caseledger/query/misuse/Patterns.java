package org.caseledger.query.misuse;

import java.util.List;

/** The list of a month: every pattern asked. */
final class Patterns {

    static final List<Pattern> ALL =
            List.of(
                    new ManyFilesADay(),
                    new ManyFilesAMonth(),
                    new OutsideTheCircle(),
                    new SameSurname(),
                    new OutOfHours(),
                    new RepeatedlyRefused(),
                    new OneFileOften(),
                    new AfterTheRoleEnded(),
                    new ManyProtected(),
                    new TakenOutAtOnce(),
                    new InQuickSuccession(),
                    new LooksWithoutWork(),
                    new ManySearches());

    private Patterns() {}

    static List<Listed> in(Month month) {
        return ALL.stream().flatMap(pattern -> pattern.in(month).stream()).toList();
    }
}
