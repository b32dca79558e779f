package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.intake.NearMissRefusal.*;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.intake.NearMissNoted;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.value.NearMissId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class NearMissTest {
    private static final NearMissId ID = new NearMissId(Town.id(17, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "佐倉さんの家に通っていた",
                "連絡先は090-1234-5678",
                "メールはabc@example.jp",
                "昭和55年4月1日生まれの人",
                "見本町3丁目12に住む人",
                "カタカナ様から相談"
            })
    void nobody_can_be_recognised_in_it(String told) {
        given().when(note(told, DAY)).thenRefused(NEAR_MISS_NAMES_SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お母さんの介護だけを見ていて、長男さんの離職に気付かなかった。",
                "80代の親と50代の子の世帯。介護の窓口だけで3年かかわった。",
                "皆さんで話し合えばよかった。"
            })
    void what_happened_is_told_without_names(String told) {
        given().when(note(told, DAY)).thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void it_is_noted_once_by_who_works_with_cases() {
        given().by(Town.REVIEWER)
                .when(note("介護だけを見ていた", DAY))
                .thenRefused(NEAR_MISS_NOTED_BY_CASE_WORKERS);
        given().when(note("介護だけを見ていた", DAY.plusDays(1))).thenRefused(NEAR_MISS_DATE_IN_FUTURE);
        given().given(
                        new NearMissNoted(
                                ID,
                                Town.MIHON,
                                SCHOOL,
                                Set.of(Trouble.CARE),
                                List.of(),
                                told(MOTHER, "記録"),
                                Occurred.onDay(DAY)))
                .when(note("介護だけを見ていた", DAY))
                .thenRefused(NEAR_MISS_ALREADY_NOTED);
    }

    private static Scenario<NearMissCommand, NearMiss, NearMissEvent> given() {
        return Scenario.of(NearMissCommand.STREAM).by(Town.TEACHER);
    }

    private static NoteNearMiss note(String told, LocalDate on) {
        return new NoteNearMiss(
                ID,
                Set.of(Trouble.CARE),
                List.of(CARE_CENTRE),
                new Words(told),
                Occurred.onDay(on));
    }
}
