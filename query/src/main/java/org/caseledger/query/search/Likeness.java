package org.caseledger.query.search;

import org.caseledger.events.value.Occurred;
import org.caseledger.query.search.Findable.Key;
import org.caseledger.query.search.Findable.Value;

import java.util.List;
import java.util.stream.Stream;

/** Why two persons may be one. */
enum Likeness {
    NAME_AND_BIRTH("氏名と生年月日が同じ(異体字を含む)") {
        @Override
        Stream<Mark> marks(Findable person) {
            return both(person.of(What.NAME), person.of(What.BIRTH_DATE));
        }
    },
    READING_AND_BIRTH("読みと生年月日が同じ") {
        @Override
        Stream<Mark> marks(Findable person) {
            return both(person.of(What.READING), person.of(What.BIRTH_DATE));
        }
    },
    NAME_AND_ADDRESS("氏名と住所が同じ") {
        @Override
        Stream<Mark> marks(Findable person) {
            return both(person.of(What.NAME), person.of(What.ADDRESS));
        }
    },
    PHONE("電話が同じ") {
        @Override
        Stream<Mark> marks(Findable person) {
            return person.of(What.PHONE).flatMap(Likeness::marks);
        }
    },
    LOOK("氏名の見た目が紛らわしい") {
        @Override
        Stream<Mark> marks(Findable person) {
            return person.of(What.NAME)
                    .flatMap(value ->
                            value.keys().stream()
                                    .filter(Key.Appearance.class::isInstance)
                                    .map(key ->
                                            new Mark(
                                                    ((Key.Appearance) key).shape(),
                                                    List.of(value))));
        }
    };

    /** A number with fewer digits is an extension or was cut off. */
    private static final int WHOLE_NUMBER = 9;

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    /** What must be the same, and the values that it was made of. */
    record Mark(String key, List<Value> values) {}

    abstract Stream<Mark> marks(Findable person);

    String words() {
        return words;
    }

    private static Stream<Mark> both(Stream<Value> some, Stream<Value> others) {
        List<Mark> second = others.flatMap(Likeness::marks).toList();
        return some.flatMap(Likeness::marks)
                .flatMap(one ->
                        second.stream()
                                .map(other ->
                                        new Mark(
                                                one.key() + "/" + other.key(),
                                                Stream.concat(
                                                                one.values().stream(),
                                                                other.values().stream())
                                                        .toList())));
    }

    private static Stream<Mark> marks(Value value) {
        return value.keys().stream().flatMap(key -> mark(key, value));
    }

    private static Stream<Mark> mark(Key key, Value value) {
        String same =
                switch (key) {
                    case Key.Name(SearchKey known) -> known.loose();
                    case Key.Place(SearchKey known) -> known.loose();
                    case Key.Number(String digits) -> digits.length() < WHOLE_NUMBER ? "" : digits;
                    case Key.Day(Occurred known) ->
                            known.precision() == Occurred.Precision.DAY ? "" + known.on() : "";
                    case Key.Appearance _ -> "";
                };
        return same.isEmpty() ? Stream.empty() : Stream.of(new Mark(same, List.of(value)));
    }
}
