package org.caseledger.command.http;

import org.caseledger.command.decision.LedgerCommand;

import java.util.List;
import java.util.Locale;

/**
 * One act that the API offers: {@code POST} to a path records a command. The path's variables are
 * components of the command; the body holds the others.
 *
 * @param path below {@code /api/v1}, a plural noun at its end: {@code /cases/{caseId}/plan-agreements}
 * @param ifMatch whether the act decides on what was seen (428 without If-Match) or only adds
 * @param title what the act is called on screens, in Japanese
 */
public record Act(
        String path, Class<? extends LedgerCommand> command, IfMatch ifMatch, String title) {

    /** Whether the version that was seen must be stated. */
    public enum IfMatch {
        REQUIRED,
        NOT_NEEDED
    }

    /** An act that only adds: nothing that was seen can have become wrong. */
    public static Act adds(String path, Class<? extends LedgerCommand> command, String title) {
        return new Act(path, command, IfMatch.NOT_NEEDED, title);
    }

    /** An act that decides on what was seen. */
    public static Act decides(String path, Class<? extends LedgerCommand> command, String title) {
        return new Act(path, command, IfMatch.REQUIRED, title);
    }

    /** The components of the command that its path brings. */
    public List<String> pathVariables() {
        return PathVariables.of(path);
    }

    /** What the act is called; in English, which no screen shows, the words of its command. */
    public String title(Locale locale) {
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return title;
        }
        String words = name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The permanent short name, used in metadata and metrics: kebab case of the command. */
    public String name() {
        return command.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
