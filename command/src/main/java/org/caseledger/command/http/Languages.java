package org.caseledger.command.http;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** The two languages of the sentences; Japanese unless English is preferred. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private Languages() {}

    /** The language for an {@code Accept-Language} header, which may be absent or nonsense. */
    public static Locale of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Locale.JAPANESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return found == null ? Locale.JAPANESE : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.JAPANESE;
        }
    }
}
