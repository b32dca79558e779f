package org.caseledger.query.search;

import org.caseledger.events.sameperson.SameVerdict;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Persons who may be one, as far as the reader may see what makes them alike. */
public record AlikePage(List<Two> pairs, boolean more, long ledgerPosition) {

    /**
     * Two persons.
     *
     * @param verdict what was judged of them; null as long as nobody has
     */
    public record Two(
            SearchPage.Hit one,
            SearchPage.Hit other,
            List<String> because,
            @Nullable SameVerdict verdict) {

        public boolean linked() {
            return verdict == SameVerdict.LINKED;
        }
    }
}
