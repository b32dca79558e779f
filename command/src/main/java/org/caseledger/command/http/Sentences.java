package org.caseledger.command.http;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RefusedNaming;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The sentences of problems and refusals, from property files in UTF-8, read once. */
public final class Sentences {

    private static final String PROBLEMS = "problems";

    /** Where a sentence names the largest file that can be attached. */
    private static final String LARGEST = "{largest}";

    private final String largest;
    private final ConcurrentMap<String, Properties> files = new ConcurrentHashMap<>();

    /** With the size of attached files that is set when nothing else is. */
    public Sentences() {
        this("10 MB");
    }

    /**
     * @param largest the size of attached files that is still taken, in words
     */
    public Sentences(String largest) {
        this.largest = largest;
    }

    /** The sentence of a problem; for a key nobody wrote a sentence for, the general one. */
    public String problem(String key, Locale locale) {
        return find(PROBLEMS, key, locale)
                .or(() -> find(PROBLEMS, "value.invalid", locale))
                .orElseThrow();
    }

    /** Whether a problem key has a sentence of its own. */
    public boolean hasProblem(String key, Locale locale) {
        return find(PROBLEMS, key, locale).isPresent();
    }

    /** Why not. */
    public Optional<String> refusal(Refusal refusal, Locale locale) {
        return find(file(refusal), refusal.code(), locale);
    }

    /** What to do instead. */
    public Optional<String> instead(Refusal refusal, Locale locale) {
        if (refusal instanceof RefusedNaming(var why, var named) && !named.isEmpty()) {
            return instead(why, locale)
                    .map(sentence -> sentence + problem("named", locale) + named);
        }
        return find(file(refusal), refusal.code() + ".instead", locale);
    }

    /** {@code refusals/support-case} for {@code SupportCaseRefusal}. */
    static String file(Refusal refusal) {
        if (refusal instanceof RefusedNaming(var why, _)) {
            return file(why);
        }
        Class<?> type =
                refusal instanceof Enum<?> constant
                        ? constant.getDeclaringClass()
                        : refusal.getClass();
        return "refusals/"
                + type.getSimpleName()
                        .replaceAll("Refusal$", "")
                        .replaceAll("(?<!^)(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private Optional<String> find(String file, String key, Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "ja";
        Properties sentences =
                files.computeIfAbsent(file + "_" + language + ".properties", Sentences::load);
        return Optional.ofNullable(sentences.getProperty(key))
                .map(sentence -> sentence.replace(LARGEST, largest));
    }

    private static Properties load(String resource) {
        var sentences = new Properties();
        try (var bytes = Sentences.class.getClassLoader().getResourceAsStream(resource)) {
            if (bytes != null) {
                sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
