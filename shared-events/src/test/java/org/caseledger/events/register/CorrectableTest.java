package org.caseledger.events.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

class CorrectableTest {

    @ParameterizedTest
    @ValueSource(strings = {"2007-04-01", "2007/4/1", "平成19年4月1日", "H19.4.1"})
    void a_day_is_kept_in_one_form_however_it_was_written(String text) {
        assertThat(Correctable.wordsFor(component("birthDate"), text))
                .contains(new Words("2007-04-01"));
    }

    @Test
    void what_is_no_day_stands_for_nothing() {
        assertThat(Correctable.wordsFor(component("birthDate"), "きのう")).isEmpty();
    }

    @Test
    void a_day_that_is_about_nobody_is_read_in_either_calendar_as_well() {
        assertThat(Correctable.jsonFor(component("from"), "令和8年4月1日"))
                .isEqualTo(Correctable.jsonFor(component("from"), "2026-04-01"))
                .isPresent();
    }

    private static RecordComponent component(String name) {
        return Arrays.stream(MemberAdded.class.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
