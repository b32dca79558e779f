package org.caseledger.query.search;

import org.caseledger.events.value.FileId;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.search.Findable.Key;
import org.caseledger.query.search.Findable.Value;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for: the terms as a whole, or each of their parts in something told of the
 * same person.
 */
record Wanted(List<List<Part>> ways) {

    /** Terms longer than this are refused. */
    static final int LONGEST = 100;

    private static final int MOST_PARTS = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}、,]+");
    private static final Pattern FILE_NUMBER = Pattern.compile("[0-9a-f]{8}[0-9a-f-]{0,28}");

    /** One word, in every meaning that it may have. */
    record Part(
            SearchKey words,
            SearchKey place,
            @Nullable String digits,
            @Nullable WantedDay day,
            @Nullable String fileNumber) {

        static Part of(String typed) {
            String number = Letters.plain(typed).toLowerCase(Locale.ROOT);
            return new Part(
                    SearchKey.ofWords(typed),
                    SearchKey.ofPlace(typed),
                    Phones.looksLikeOne(typed) ? Phones.digits(typed) : null,
                    WantedDay.in(typed).orElse(null),
                    FILE_NUMBER.matcher(number).matches() ? number : null);
        }

        boolean isMetBy(Value value) {
            return value.keys().stream().anyMatch(this::isMetBy);
        }

        private boolean isMetBy(Key key) {
            return switch (key) {
                case Key.Name(SearchKey known) -> words.isIn(known);
                case Key.Place(SearchKey known) -> place.isIn(known);
                case Key.Number(String known) -> digits != null && known.contains(digits);
                case Key.Day(var known) -> day != null && day.isMetBy(known);
                case Key.Appearance _ -> false;
            };
        }

        boolean isNumberOf(FileId file) {
            return fileNumber != null && file.toString().startsWith(fileNumber);
        }
    }

    /** Whether the terms are the whole of a name, and not part of it. */
    boolean isWholeOf(Value value) {
        SearchKey whole = ways.getFirst().getFirst().words();
        return value.keys().stream()
                .anyMatch(key ->
                        key instanceof Key.Name(SearchKey known)
                                && whole.isIn(known)
                                && known.isIn(whole));
    }

    /**
     * Reads what was typed.
     *
     * @throws BadQuestion when it is shorter than two letters, too long or of too many parts
     */
    static Wanted read(String terms) {
        List<String> parts =
                Arrays.stream(BLANKS.split(terms)).filter(part -> !part.isEmpty()).toList();
        String whole = String.join("", parts);
        if (whole.codePointCount(0, whole.length()) < 2
                || terms.codePointCount(0, terms.length()) > LONGEST
                || parts.size() > MOST_PARTS) {
            throw new BadQuestion("terms");
        }
        List<List<Part>> ways = new ArrayList<>();
        ways.add(List.of(Part.of(whole)));
        if (parts.size() > 1) {
            ways.add(parts.stream().map(Part::of).toList());
        }
        return new Wanted(ways);
    }
}
