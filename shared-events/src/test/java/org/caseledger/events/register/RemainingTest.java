package org.caseledger.events.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

class RemainingTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final AgencyId ONE = new AgencyId(id(1));
    private static final AgencyId TWO = new AgencyId(id(2));
    private static final Actor ACTOR =
            new Actor(TOWN, new StaffId(id(3)), ONE, Capacity.MUNICIPAL_OFFICER);

    private static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
    }

    private static RecordedEvent recorded(int number, LedgerEvent event) {
        return new RecordedEvent(id(number), ACTOR, event);
    }

    private static RecordedEvent agency(int number, AgencyId agency, String name) {
        return recorded(
                number,
                new AgencyRegistered(
                        TOWN,
                        agency,
                        name,
                        AgencyKind.SCHOOL,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        LocalDate.of(2026, 4, 1)));
    }

    private static RecordedEvent takenBack(int number, int entry) {
        UUID stream = agency(0, ONE, "").event().streamId();
        return recorded(number, new EntryRecordedInError(stream, null, id(entry), reason(), null));
    }

    private static RecordedEvent corrected(int number, int entry, String name) {
        UUID stream = agency(0, ONE, "").event().streamId();
        return recorded(
                number,
                new EntryCorrected(
                        stream, null, id(entry), "name", null, "\"" + name + "\"", reason(), null));
    }

    private static Labelled<Words> reason() {
        return Withheld.notEntitled();
    }

    private static List<String> names(RecordedEvent... history) {
        return Remaining.of(List.of(history)).stream()
                .map(each -> ((AgencyRegistered) each.event()).name())
                .toList();
    }

    @Test
    void what_was_taken_back_does_not_remain() {
        assertThat(names(agency(10, ONE, "甲"), agency(11, TWO, "乙"), takenBack(12, 10)))
                .containsExactly("乙");
    }

    @Test
    void a_taking_back_taken_back_leaves_everything_as_it_was() {
        assertThat(names(agency(10, ONE, "甲"), takenBack(11, 10), takenBack(12, 11)))
                .containsExactly("甲");
    }

    @Test
    void the_last_correction_in_force_is_what_stands() {
        assertThat(names(agency(10, ONE, "甲"), corrected(11, 10, "乙"), corrected(12, 10, "丙")))
                .containsExactly("丙");
        assertThat(
                        names(
                                agency(10, ONE, "甲"),
                                corrected(11, 10, "乙"),
                                corrected(12, 10, "丙"),
                                takenBack(13, 12)))
                .containsExactly("乙");
    }

    @Test
    void a_register_forgets_what_nothing_sets_any_more_and_counts_on() {
        var fold = new RegisterFold(Registers.ALL);
        Stream.of(agency(10, ONE, "甲"), takenBack(11, 10)).forEach(fold::record);

        assertThat(fold.find(AgencyRegister.AGENCY, ONE.toString())).isEmpty();
        assertThat(fold.findAll(AgencyRegister.AGENCY, "all")).isEmpty();
        assertThat(fold.versionOf(AgencyRegister.AGENCY, ONE.toString())).isEqualTo(2);

        fold.record(agency(12, ONE, "甲"));
        assertThat(fold.find(AgencyRegister.AGENCY, ONE.toString()))
                .hasValueSatisfying(fact -> assertThat(fact.version()).isEqualTo(3));
    }

    /** After any history with takings back, each register holds what it would hold without them. */
    @Test
    void registers_hold_what_the_remaining_history_alone_would_make() {
        var random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            RecordedEvent[] history = new RecordedEvent[12];
            for (int at = 0; at < history.length; at++) {
                history[at] =
                        at > 0 && random.nextInt(3) == 0
                                ? takenBack(100 + at, 100 + random.nextInt(at))
                                : agency(100 + at, random.nextBoolean() ? ONE : TWO, "名" + at);
            }
            var whole = new RegisterFold(Registers.ALL);
            var alone = new RegisterFold(Registers.ALL);
            List.of(history).forEach(whole::record);
            Remaining.of(List.of(history)).forEach(alone::record);
            for (AgencyId agency : List.of(ONE, TWO)) {
                assertThat(whole.value(AgencyRegister.AGENCY, agency.toString()))
                        .isEqualTo(alone.value(AgencyRegister.AGENCY, agency.toString()));
            }
        }
    }
}
