package org.caseledger.command.decision;

import java.util.Locale;

/**
 * A reason to turn a command down. Implemented by one closed enum per stream; constants are part of
 * the API and are added, never renamed. The sentences live in {@code refusals_ja.properties} and
 * {@code refusals_en.properties} under {@link #code()}, the hint what to do instead under {@code
 * <code>.instead}.
 */
public interface Refusal {

    String name();

    /** The rule's id, for example {@code MA-08}. */
    String rule();

    RuleSource source();

    /** True when the stream itself does not exist: answered 404, as for what one may not see. */
    default boolean meansUnknown() {
        return false;
    }

    /** The stable code in answers, for example {@code consent-missing}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
