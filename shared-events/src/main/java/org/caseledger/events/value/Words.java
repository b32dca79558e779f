package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that somebody typed about a person: a name, a note, a reason. Kept byte for byte (no Unicode
 * normalisation, so rare name characters survive) and masked wherever it might be printed.
 *
 * <p>Refuses blank text, more than 4,000 characters (code points, so that a rare character counts as
 * one), control characters other than line breaks and tabs, marks that turn the direction of writing
 * round, halves of characters, and 12-digit individual numbers (マイナンバー).
 */
public record Words(@JsonValue String value) {

    public static final int LONGEST = 4_000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        if (value.isBlank()) {
            throw new IllegalArgumentException("words.blank");
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("words.too-long");
        }
        if (value.codePoints().anyMatch(Words::isForbiddenControl)) {
            throw new IllegalArgumentException("words.control-character");
        }
        if (value.codePoints().anyMatch(Words::isHalfACharacter)) {
            throw new IllegalArgumentException("words.broken-character");
        }
        if (value.codePoints().anyMatch(Words::turnsDirection)) {
            throw new IllegalArgumentException("words.direction-mark");
        }
        if (IndividualNumber.appearsIn(value)) {
            throw new IllegalArgumentException("words.individual-number");
        }
    }

    private static boolean isForbiddenControl(int codePoint) {
        return Character.isISOControl(codePoint)
                && codePoint != '\n'
                && codePoint != '\r'
                && codePoint != '\t';
    }

    /** An unpaired surrogate, or one of the code points that are no characters at all. */
    private static boolean isHalfACharacter(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** What makes text look different from what it says. */
    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    /** Masked on purpose: words about a person must not reach a log by string concatenation. */
    @Override
    public String toString() {
        return "〔" + value.codePointCount(0, value.length()) + "字〕";
    }
}
