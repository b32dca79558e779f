package org.caseledger.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;

/** Keys within one request: few trips, and the answers that the store gave. */
class KeysAskedOnceTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final MunicipalityCode NEIGHBOURS = new MunicipalityCode("999989");
    private static final UUID MOTHER = new UUID(1, 1);
    private static final UUID SON = new UUID(1, 2);
    private static final UUID DAUGHTER = new UUID(1, 3);

    private final KeysInMemory store = new KeysInMemory();
    private final List<Set<UUID>> trips = new ArrayList<>();
    private final KeysAskedOnce keys = new KeysAskedOnce(new Counted());

    private final class Counted implements SubjectKeys {

        @Override
        public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
            return store.toSeal(municipality, holder);
        }

        @Override
        public Held toOpen(MunicipalityCode municipality, UUID holder) {
            trips.add(Set.of(holder));
            return store.toOpen(municipality, holder);
        }

        @Override
        public Map<UUID, Held> toOpen(MunicipalityCode municipality, Set<UUID> holders) {
            trips.add(Set.copyOf(holders));
            return store.toOpen(municipality, holders);
        }
    }

    @Test
    void a_key_is_asked_for_once() {
        var first = keys.toOpen(TOWN, MOTHER);

        assertThat(keys.toOpen(TOWN, MOTHER)).isSameAs(first);
        assertThat(first).isEqualTo(store.toOpen(TOWN, MOTHER));
        assertThat(trips).containsExactly(Set.of(MOTHER));
    }

    @Test
    void all_that_are_expected_come_with_the_first_of_them() {
        keys.expect(TOWN, MOTHER);
        keys.expect(TOWN, SON);
        keys.expect(NEIGHBOURS, DAUGHTER);
        store.destroy(SON, LocalDate.of(2026, 6, 3));
        assertThat(trips).isEmpty();

        assertThat(keys.toOpen(TOWN, SON)).isEqualTo(store.toOpen(TOWN, SON));
        assertThat(keys.toOpen(TOWN, MOTHER)).isEqualTo(store.toOpen(TOWN, MOTHER));
        assertThat(trips).containsExactly(Set.of(MOTHER, SON));
    }

    @Test
    void what_was_asked_for_already_is_not_fetched_again() {
        keys.toOpen(TOWN, MOTHER);
        keys.expect(TOWN, MOTHER);
        keys.expect(TOWN, SON);
        keys.toOpen(TOWN, SON);

        assertThat(trips).containsExactly(Set.of(MOTHER), Set.of(SON));
    }

    @Test
    void who_was_not_expected_is_asked_for_alone() {
        keys.expect(TOWN, MOTHER);
        keys.toOpen(TOWN, SON);

        assertThat(trips).containsExactly(Set.of(SON));
    }

    @Test
    void the_same_holder_in_another_town_has_another_key() {
        assertThat(keys.toOpen(TOWN, MOTHER)).isNotEqualTo(keys.toOpen(NEIGHBOURS, MOTHER));
    }

    @Test
    void a_key_destroyed_after_one_request_opens_nothing_in_the_next() {
        keys.toOpen(TOWN, MOTHER);
        store.destroy(MOTHER, LocalDate.of(2026, 6, 3));

        assertThat(new KeysAskedOnce(new Counted()).toOpen(TOWN, MOTHER))
                .isEqualTo(new SubjectKeys.Held.Destroyed(LocalDate.of(2026, 6, 3)));
    }

    @Test
    void what_will_be_opened_of_two_persons_comes_in_one_trip() {
        var sealing = new Sealing(new Counted());
        var hers = sealing.seal(about(MOTHER), "event/name", new byte[3]);
        var his = sealing.seal(about(SON), "event/name", new byte[3]);
        Sealing request = sealing.ofOneRequest();

        request.expect(hers, about(MOTHER));
        request.expect(his, about(SON));
        request.open(hers, about(MOTHER));
        request.open(his, about(SON));
        sealing.expect(hers, about(MOTHER));

        assertThat(trips).containsExactly(Set.of(MOTHER, SON));
    }

    private static Label about(UUID person) {
        return new Label(
                TOWN,
                null,
                List.of(person),
                LegalBasis.CONSENT,
                null,
                List.of(),
                null,
                Sensitivity.S1,
                Purpose.PLANNING,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }

    @Test
    void nothing_is_sealed_with_them() {
        assertThatIllegalStateException().isThrownBy(() -> keys.toSeal(TOWN, MOTHER));
    }
}
