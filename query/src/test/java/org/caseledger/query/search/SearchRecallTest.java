package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.query.search.Findable.Key;
import org.caseledger.query.search.Findable.Stored;
import org.caseledger.query.search.Findable.Value;
import org.caseledger.query.search.Spellings.Spelling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Of five hundred other ways to write what was recorded, at least 99 in a hundred are found. */
@Tag("D25")
class SearchRecallTest {

    private static final long SEED = Long.getLong("caseledger.seed", 20261121);

    private final Spellings spellings = new Spellings(SEED);

    @Test
    void d25_what_is_written_in_another_way_is_found() {
        List<String> missed = new ArrayList<>();
        List<Spelling> names = spellings.ofNames(320);
        List<Spelling> days = spellings.ofDays(60);
        List<Spelling> places = spellings.ofPlaces(60);
        List<Spelling> phones = spellings.ofPhones(60);
        names.forEach(each -> missed.addAll(missing(each, What.NAME)));
        days.forEach(each -> missed.addAll(missing(each, What.BIRTH_DATE)));
        places.forEach(each -> missed.addAll(missing(each, What.ADDRESS)));
        phones.forEach(each -> missed.addAll(missing(each, What.PHONE)));

        int all = names.size() + days.size() + places.size() + phones.size();
        assertThat(all).isEqualTo(500);
        System.out.println(
                "[search] seed " + SEED + ", found " + (all - missed.size()) + " of " + all);
        assertThat(missed).as("seed " + SEED).hasSizeLessThanOrEqualTo(all / 100);
    }

    /** The other persons of the list are not found by it, but for those who share the part. */
    @Test
    void d25_others_are_hardly_found() {
        List<Spelling> names = spellings.ofNames(320);
        long wrong = 0;
        long pairs = 0;
        for (Spelling one : names) {
            for (Spelling other : names) {
                if (!one.recorded().equals(other.recorded())) {
                    pairs++;
                    wrong += isFound(other.recorded(), one.typed(), What.NAME) ? 1 : 0;
                }
            }
        }

        assertThat((double) wrong / pairs).isLessThan(0.005);
    }

    private static List<String> missing(Spelling each, What what) {
        return isFound(each.recorded(), each.typed(), what)
                ? List.of()
                : List.of(each.recorded() + " ← " + each.typed());
    }

    private static boolean isFound(String recorded, String typed, What what) {
        List<Key> keys = FindableFold.keys(what, recorded);
        var envelope =
                new Envelope(
                        UUID.randomUUID(),
                        "test",
                        UUID.randomUUID(),
                        List.of(),
                        null,
                        new byte[12],
                        new byte[0]);
        var stored = new Stored<>(new Sealed<Words>(envelope), Words.class);
        var person =
                new Findable(
                        new FileId(UUID.randomUUID()),
                        new PersonId(UUID.randomUUID()),
                        List.of(new Value(what, stored, keys)));
        return Match.of(person, Wanted.read(typed)) != null;
    }
}
