package org.caseledger.query.search;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.IndexOpening;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.search.Findable.Key;
import org.caseledger.query.search.Findable.Stored;
import org.caseledger.query.search.Findable.Value;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The persons of a file with their keys, from what counts of its history. */
final class FindableFold {

    private final IndexOpening.Pass opening;
    private final Map<PersonId, List<Value>> persons = new LinkedHashMap<>();

    private FindableFold(IndexOpening.Pass opening) {
        this.opening = opening;
    }

    static List<Findable> of(FileId file, List<LedgerLine> standing, IndexOpening.Pass opening) {
        var fold = new FindableFold(opening);
        for (LedgerLine line : standing) {
            switch (line.event()) {
                case MemberAdded added -> fold.take(added);
                case MemberFactTold told when told.value() != null ->
                        fold.take(told.personId(), told.fact(), told.value());
                default -> {}
            }
        }
        return fold.persons.entrySet().stream()
                .map(person -> new Findable(file, person.getKey(), List.copyOf(person.getValue())))
                .toList();
    }

    private void take(MemberAdded added) {
        named(added.personId(), What.NAME, added.name());
        named(added.personId(), What.READING, added.reading());
        if (added.birthDate() instanceof Sealed<LocalDate> birthDate) {
            opening.open(birthDate, LocalDate.class)
                    .map(day -> new Key.Day(new Occurred(day, precision(added))))
                    .ifPresent(key -> {
                        var stored = new Stored<>(birthDate, LocalDate.class);
                        keep(added.personId(), new Value(What.BIRTH_DATE, stored, List.of(key)));
                    });
        }
    }

    private Occurred.Precision precision(MemberAdded added) {
        return added.birthPrecision() == null
                ? Occurred.Precision.DAY
                : opening.open(added.birthPrecision(), Occurred.Precision.class)
                        .orElse(Occurred.Precision.YEAR);
    }

    private void take(PersonId person, MemberFact fact, Labelled<Words> value) {
        switch (fact) {
            case NAME -> named(person, What.NAME, value);
            case READING -> named(person, What.READING, value);
            case BIRTH_DATE -> opened(person, What.BIRTH_DATE, value);
            case ADDRESS -> opened(person, What.ADDRESS, value);
            case PHONE -> opened(person, What.PHONE, value);
            case OTHER_CONTACT -> opened(person, What.CONTACT, value);
            case SEX, LANGUAGE, WORKPLACE, SCHOOL, CLINIC, OTHER -> {}
        }
    }

    private void named(PersonId person, What what, @Nullable Labelled<Words> value) {
        if (value != null) {
            opened(person, what, value);
        }
    }

    private void opened(PersonId person, What what, Labelled<Words> value) {
        if (value instanceof Sealed<Words> sealed) {
            var stored = new Stored<>(sealed, Words.class);
            opening.open(sealed, Words.class)
                    .map(words -> keys(what, words.value()))
                    .filter(keys -> !keys.isEmpty())
                    .ifPresent(keys -> keep(person, new Value(what, stored, keys)));
        }
    }

    static List<Key> keys(What what, String words) {
        return switch (what) {
            case NAME ->
                    List.of(
                            new Key.Name(SearchKey.ofWords(words)),
                            new Key.Appearance(Appearances.shapeOf(words)));
            case READING -> List.of(new Key.Name(SearchKey.ofWords(words)));
            case ADDRESS -> List.of(new Key.Place(SearchKey.ofPlace(words)));
            case PHONE -> List.of(new Key.Number(Phones.digits(words)));
            case CONTACT ->
                    List.of(
                            new Key.Name(SearchKey.ofWords(words)),
                            new Key.Number(Phones.digits(words)));
            case BIRTH_DATE -> {
                Occurred day = WantedDay.read(words);
                yield day == null ? List.of() : List.of(new Key.Day(day));
            }
            case FILE_NUMBER -> List.of();
        };
    }

    private void keep(PersonId person, Value value) {
        persons.computeIfAbsent(person, _ -> new ArrayList<>()).add(value);
    }
}
