package org.caseledger.events.intake;

import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * One line of the sheet; it is sealed as a whole, because which item was answered how says something
 * about the person.
 *
 * @param words what was told; there only with {@link Answered#TOLD}
 */
public record SheetAnswer(SheetItem item, Answered answered, @Nullable Words words) {

    /** How a correction names item and answer: {@code HEALTH.TOLD}. */
    public static String code(SheetItem item, Answered answered) {
        return item.name() + "." + answered.name();
    }

    /** The line that a correction puts; empty when the code is none, or words are missing or too much. */
    public static Optional<SheetAnswer> corrected(String code, @Nullable Words words) {
        for (SheetItem item : SheetItem.values()) {
            for (Answered answered : Answered.values()) {
                boolean wordsFit = (answered == Answered.TOLD) == (words != null);
                if (wordsFit && code(item, answered).equals(code)) {
                    return Optional.of(new SheetAnswer(item, answered, words));
                }
            }
        }
        return Optional.empty();
    }
}
