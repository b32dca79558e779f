package org.caseledger.query.search;

/**
 * What words are found by. Derived anew whenever the index is built and never stored, so another
 * {@link #VERSION} needs no migration.
 *
 * @param close every letter in one form
 * @param loose also without what makes vowels long
 */
record SearchKey(String close, String loose) {

    /** Raised with each change of how keys are derived. */
    static final int VERSION = 1;

    /** The key of a name, its reading or other words. */
    static SearchKey ofWords(String words) {
        return of(Letters.folded(Letters.plain(words).replace("-", "")));
    }

    /** The key of an address, in which 三丁目2番地の1 and ３－２－１ are the same. */
    static SearchKey ofPlace(String words) {
        return of(Letters.folded(PlaceNumbers.joined(Letters.plain(words))));
    }

    private static SearchKey of(String folded) {
        return new SearchKey(folded, LongVowels.without(folded));
    }

    boolean isEmpty() {
        return loose.isEmpty();
    }

    /** Whether these words stand in those; a number never matches a part of a longer number. */
    boolean isIn(SearchKey whole) {
        return !isEmpty() && (stands(close, whole.close) || stands(loose, whole.loose));
    }

    private static boolean stands(String part, String whole) {
        int at = whole.indexOf(part);
        while (at >= 0 && !part.isEmpty()) {
            if (!cutsNumber(whole, at) && !cutsNumber(whole, at + part.length())) {
                return true;
            }
            at = whole.indexOf(part, at + 1);
        }
        return false;
    }

    private static boolean cutsNumber(String whole, int at) {
        return at > 0
                && at < whole.length()
                && isDigit(whole.charAt(at - 1))
                && isDigit(whole.charAt(at));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Masked: a key tells nearly as much as the words. */
    @Override
    public String toString() {
        return "〔" + close.length() + "字〕";
    }
}
