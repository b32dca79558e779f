package org.caseledger.query.search;

import com.ibm.icu.text.SpoofChecker;

/** What a name looks like: ロ and 口, カ and 力 have one shape, and what is not seen has none. */
final class Appearances {

    private static final SpoofChecker SHAPES = new SpoofChecker.Builder().build();

    private Appearances() {}

    /** Two names of one shape are hard to tell apart on a page. */
    static String shapeOf(String name) {
        StringBuilder standard = new StringBuilder();
        Letters.asSeen(name)
                .codePoints()
                .map(LetterVariants::standardOf)
                .forEach(standard::appendCodePoint);
        return SHAPES.getSkeleton(standard.toString());
    }
}
