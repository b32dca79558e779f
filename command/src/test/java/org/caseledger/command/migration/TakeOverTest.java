package org.caseledger.command.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.DateStyle;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.MappedColumn;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.migration.MigrationBegun;
import org.caseledger.events.migration.MigrationCompleted;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class TakeOverTest {

    private static final MigrationId RUN = new MigrationId(Town.id(20, 1));
    private static final String HASH = "0".repeat(64);
    private static final MigrationBegun BEGUN = new MigrationBegun(RUN, HASH, "台帳", 1, 3, 1);
    private static final Occurred TEN_YEARS_AGO =
            new Occurred(LocalDate.of(2016, 1, 1), Occurred.Precision.ABOUT);

    @Test
    void a_mapping_is_kept_as_the_first_version_and_then_the_next() {
        streams()
                .when(mapping(columns()))
                .then(new MappingKept(Town.MIHON, "台帳", 1, columns(), List.of(), DateStyle.BOTH));
        streams()
                .given(new MappingKept(Town.MIHON, "台帳", 1, columns(), List.of(), DateStyle.ERA))
                .when(mapping(columns()))
                .then(new MappingKept(Town.MIHON, "台帳", 2, columns(), List.of(), DateStyle.BOTH));
    }

    @Test
    void a_mapping_without_a_column_that_is_needed_is_refused() {
        streams()
                .when(mapping(columns().subList(1, columns().size())))
                .thenRefused(MigrationRefusal.MAPPING_LACKS_COLUMN);
    }

    @Test
    void two_columns_for_one_field_or_of_one_heading_are_refused() {
        List<MappedColumn> twice = new ArrayList<>(columns());
        twice.add(new MappedColumn("別名", MigrationField.NAME));
        streams().when(mapping(twice)).thenRefused(MigrationRefusal.MAPPING_LACKS_COLUMN);
        twice.set(twice.size() - 1, new MappedColumn("NAME", MigrationField.PROBLEM));
        streams().when(mapping(twice)).thenRefused(MigrationRefusal.MAPPING_COLUMN_TWICE);
    }

    @Test
    void only_the_town_itself_and_its_coordinators_take_over() {
        streams()
                .by(Town.TEACHER)
                .when(mapping(columns()))
                .thenRefused(MigrationRefusal.MIGRATION_NEEDS_COORDINATION);
        streams()
                .by(Town.TEACHER)
                .when(begin())
                .thenRefused(MigrationRefusal.MIGRATION_NEEDS_COORDINATION);
        streams()
                .by(Town.TEACHER)
                .when(new CompleteMigration(RUN))
                .thenRefused(MigrationRefusal.MIGRATION_NEEDS_COORDINATION);
        streams()
                .by(Town.OFFICER)
                .when(
                        new KeepMapping(
                                new MunicipalityCode("131016"),
                                "台帳",
                                columns(),
                                List.of(),
                                DateStyle.BOTH))
                .thenRefused(MigrationRefusal.MAPPING_OF_OTHER_MUNICIPALITY);
    }

    @Test
    void a_run_begins_once_and_ends_once_with_all_its_files() {
        streams().when(begin()).then(BEGUN);
        streams().given(BEGUN).when(begin()).thenRefused(MigrationRefusal.MIGRATION_ALREADY_BEGUN);
        streams()
                .given(BEGUN)
                .when(new CompleteMigration(RUN))
                .thenRefused(MigrationRefusal.MIGRATION_FILES_MISSING);
        streams()
                .given(BEGUN, carried(Town.COORDINATION_DESK))
                .when(new CompleteMigration(RUN))
                .then(new MigrationCompleted(RUN, 1));
        var complete = new MigrationCompleted(RUN, 1);
        streams()
                .given(BEGUN, complete)
                .when(new CompleteMigration(RUN))
                .thenRefused(MigrationRefusal.MIGRATION_ALREADY_COMPLETE);
        streams()
                .given(BEGUN, complete)
                .when(begin())
                .thenRefused(MigrationRefusal.MIGRATION_ALREADY_COMPLETE);
        streams().when(new CompleteMigration(RUN)).thenRefused(MigrationRefusal.MIGRATION_UNKNOWN);
    }

    @Test
    void a_file_is_taken_over_with_its_original_dates_and_row() {
        streams()
                .given(BEGUN)
                .when(carry(Town.COORDINATION_DESK, TEN_YEARS_AGO))
                .thenAccepted(events ->
                        assertThat(events)
                                .first()
                                .isInstanceOfSatisfying(
                                        FileCarriedOver.class,
                                        file -> {
                                            assertThat(file.began()).isEqualTo(TEN_YEARS_AGO);
                                            assertThat(file.source().row()).isEqualTo(2);
                                            assertThat(file.consentUnconfirmed()).isTrue();
                                            assertThat(file.problems()).hasSize(1);
                                        }));
    }

    @Test
    void a_file_is_taken_over_only_within_a_run_that_goes_on_and_only_once() {
        streams()
                .when(carry(Town.COORDINATION_DESK, TEN_YEARS_AGO))
                .thenRefused(MigrationRefusal.MIGRATION_NOT_RUNNING);
        streams()
                .given(BEGUN, new MigrationCompleted(RUN, 1))
                .when(carry(Town.COORDINATION_DESK, TEN_YEARS_AGO))
                .thenRefused(MigrationRefusal.MIGRATION_NOT_RUNNING);
        streams()
                .given(BEGUN, carried(Town.COORDINATION_DESK))
                .when(carry(Town.COORDINATION_DESK, TEN_YEARS_AGO))
                .thenRefused(MigrationRefusal.FILE_ALREADY_CARRIED_OVER);
    }

    @Test
    void a_coordinator_takes_over_for_the_own_agency_and_an_officer_for_any_registered_one() {
        streams()
                .given(BEGUN)
                .when(carry(Town.SELF_RELIANCE_DESK, TEN_YEARS_AGO))
                .thenRefused(MigrationRefusal.CARRIED_FOR_OTHER_AGENCY);
        streams()
                .by(Town.OFFICER)
                .given(BEGUN)
                .when(carry(Town.SELF_RELIANCE_DESK, TEN_YEARS_AGO))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        streams()
                .by(Town.OFFICER)
                .given(BEGUN)
                .when(carry(new AgencyId(Town.id(21, 1)), TEN_YEARS_AGO))
                .thenRefused(MigrationRefusal.CARRIED_COORDINATOR_UNKNOWN);
    }

    @Test
    void what_lies_in_the_future_has_not_happened() {
        streams()
                .given(BEGUN)
                .when(carry(Town.COORDINATION_DESK, Occurred.onDay(Town.DAY.plusDays(1))))
                .thenRefused(MigrationRefusal.CARRIED_DATE_IN_FUTURE);
    }

    @Test
    void a_run_of_no_file_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BeginMigration(RUN, "abc", "台帳", 1, 3, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BeginMigration(RUN, HASH, "台帳", 1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRow(RUN, 1, 0));
    }

    private static Scenario<MigrationCommand, Migration, MigrationEvent> streams() {
        return Scenario.of(MigrationCommand.STREAM);
    }

    private static KeepMapping mapping(List<MappedColumn> columns) {
        return new KeepMapping(Town.MIHON, "台帳", columns, List.of(), DateStyle.BOTH);
    }

    private static List<MappedColumn> columns() {
        return Arrays.stream(MigrationField.values())
                .filter(MigrationField::isNeeded)
                .map(field -> new MappedColumn(field.name(), field))
                .toList();
    }

    private static BeginMigration begin() {
        return new BeginMigration(RUN, HASH, "台帳", 1, 3, 1);
    }

    private static CarryOverFile carry(AgencyId coordinator, Occurred began) {
        return new CarryOverFile(
                Town.FILE,
                new SourceRow(RUN, 1, 2),
                coordinator,
                CarriedStage.SUPPORTING,
                began,
                null,
                null,
                true,
                SaidBy.observed(),
                List.of(
                        new CarryOverFile.Problem(
                                Town.MOTHER,
                                new Words("収入が少ない"),
                                TEN_YEARS_AGO,
                                SaidBy.person(Town.MOTHER))));
    }

    private static FileCarriedOver carried(AgencyId coordinator) {
        return new FileCarriedOver(
                Town.FILE,
                new SourceRow(RUN, 1, 2),
                coordinator,
                CarriedStage.SUPPORTING,
                TEN_YEARS_AGO,
                null,
                null,
                true,
                SaidBy.observed(),
                List.of());
    }
}
