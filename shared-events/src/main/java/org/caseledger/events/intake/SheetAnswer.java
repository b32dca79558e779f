package org.caseledger.events.intake;

import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet; it is sealed as a whole, because which item was answered how says something
 * about the person.
 *
 * @param words what was told; there only with {@link Answered#TOLD}
 */
public record SheetAnswer(SheetItem item, Answered answered, @Nullable Words words) {}
