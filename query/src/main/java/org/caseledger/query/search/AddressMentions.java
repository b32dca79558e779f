package org.caseledger.query.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words tell of one of some addresses, in whatever way it is written, or of a part of one
 * that says where it is: the 町・字, a number of two places or more, the name of a building. The
 * prefecture and the municipality say too little.
 */
final class AddressMentions {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}、,]+");
    private static final Pattern WIDE =
            Pattern.compile(
                    "^(?:東京都|北海道|京都府|大阪府|[^0-9]{2,3}県)?"
                            + "(?:[^0-9]{1,6}?郡[^0-9]{1,6}?[町村]|[^0-9]{1,6}?市市?(?:[^0-9市]{1,4}?区)?"
                            + "|[^0-9市]{1,4}?区)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:-[0-9]+)*");
    private static final int SHORTEST = 2;

    private final List<SearchKey> parts;

    private AddressMentions(List<SearchKey> parts) {
        this.parts = parts;
    }

    static AddressMentions of(Collection<String> addresses) {
        Set<String> parts = new LinkedHashSet<>();
        for (String address : addresses) {
            for (String chunk : BLANKS.split(address)) {
                split(PlaceNumbers.joined(Letters.plain(chunk)), parts);
            }
        }
        return new AddressMentions(
                parts.stream()
                        .map(SearchKey::ofPlace)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean in(String words) {
        SearchKey whole = SearchKey.ofPlace(words);
        return parts.stream().anyMatch(part -> part.isIn(whole));
    }

    private static void split(String place, Set<String> parts) {
        String local = WIDE.matcher(place).replaceFirst("");
        Matcher number = NUMBER.matcher(local);
        int from = 0;
        while (number.find()) {
            named(local.substring(from, number.start()), parts);
            if (number.group().contains("-")) {
                parts.add(number.group());
            }
            from = number.end();
        }
        named(local.substring(from), parts);
    }

    private static void named(String letters, Set<String> parts) {
        String name = letters.replaceAll("^[のノ-]+|[のノ-]+$", "");
        if (name.codePointCount(0, name.length()) >= SHORTEST) {
            parts.add(name);
        }
    }
}
