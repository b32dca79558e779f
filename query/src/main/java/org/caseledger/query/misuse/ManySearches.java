package org.caseledger.query.misuse;

import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.RecordedLook;

import java.util.List;
import java.util.Set;

/** One person looked for after the other, all day: a search opens nothing, but it is no help either. */
final class ManySearches implements Pattern {

    private static final Set<OutputPath> SEARCHES =
            Set.of(OutputPath.SEARCH_PAGE, OutputPath.SEARCH_API);

    @Override
    public List<Listed> in(Month month) {
        return month.readers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.MANY_SEARCHES,
                                        reader.staff(),
                                        null,
                                        Window.worstDay(reader.only(ManySearches::isOne).looks()))
                                .stream())
                .toList();
    }

    /** One that the limit of an hour turned away was tried as well. */
    private static boolean isOne(RecordedLook seen) {
        return SEARCHES.contains(seen.look().path());
    }
}
