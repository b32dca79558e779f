package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.UUID;

class SmallValuesTest {

    private static final AgencyId OFFICE = new AgencyId(UUID.randomUUID());
    private static final AgencyId SCHOOL = new AgencyId(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(ints = {1, 1_440})
    void work_of_up_to_a_day_is_accepted(int minutes) {
        assertThat(new Work(minutes, Programme.OUTREACH).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_441})
    void work_of_no_time_or_more_than_a_day_is_refused(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Work(minutes, Programme.OUTREACH));
    }

    @Test
    void a_circle_is_never_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Circle(Set.of()));
    }

    @Test
    void a_narrower_circle_lies_within_the_wider_one_and_not_the_reverse() {
        Circle wide = new Circle(Set.of(OFFICE, SCHOOL));
        Circle narrow = new Circle(Set.of(OFFICE));

        assertThat(narrow.isWithin(wide)).isTrue();
        assertThat(wide.isWithin(narrow)).isFalse();
        assertThat(narrow.includes(SCHOOL)).isFalse();
    }

    @Test
    void streams_of_a_municipality_or_file_have_the_same_id_each_time() {
        MunicipalityCode town = new MunicipalityCode("999997");

        assertThat(StreamIds.directory(town)).isEqualTo(StreamIds.directory(town));
        assertThat(StreamIds.directory(town)).isNotEqualTo(StreamIds.profile(town));
    }
}
