package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;
import org.caseledger.query.gate.Ruling;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Files of many people who are protected, opened or tried. */
final class ManyProtected implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.openers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.MANY_PROTECTED,
                                        reader.staff(),
                                        null,
                                        reader.only(ManyProtected::metProtection).files().size())
                                .stream())
                .toList();
    }

    private static final Set<Ruling> PROTECTION =
            Set.of(
                    Ruling.FORBIDDEN_PROTECTED,
                    Ruling.FORBIDDEN_LOCATION,
                    Ruling.PERMITTED_NAMED_READER);

    private static boolean metProtection(RecordedLook seen) {
        return !Collections.disjoint(seen.look().reasons(), PROTECTION);
    }
}
