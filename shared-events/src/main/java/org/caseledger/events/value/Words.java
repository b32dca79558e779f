package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that somebody typed about a person: a name, a note, a reason. Kept byte for byte (no Unicode
 * normalisation, so rare name characters survive) and masked wherever it might be printed.
 *
 * <p>Refuses blank text, more than 4,000 characters, control characters other than line breaks and
 * tabs, and anything that looks like a 12-digit individual number (マイナンバー).
 */
public record Words(@JsonValue String value) {

    public static final int LONGEST = 4_000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        if (value.isBlank()) {
            throw new IllegalArgumentException("words.blank");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("words.too-long");
        }
        if (value.codePoints().anyMatch(Words::isForbiddenControl)) {
            throw new IllegalArgumentException("words.control-character");
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

    /** Masked on purpose: words about a person must not reach a log by string concatenation. */
    @Override
    public String toString() {
        return "〔" + value.length() + "字〕";
    }
}
