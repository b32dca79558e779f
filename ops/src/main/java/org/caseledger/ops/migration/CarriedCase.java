package org.caseledger.ops.migration;

import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One case: the lines of one household, and what their first line says of the case itself. */
record CarriedCase(
        List<PersonRow> persons,
        @Nullable CarriedStage stage,
        @Nullable AgencyId coordinator,
        @Nullable AgencyId lead,
        List<Agencies.Role> roles,
        @Nullable Occurred began,
        @Nullable Occurred lastContact,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate closedOn,
        @Nullable OutreachGround ground) {

    private static final List<MigrationField> SAME_IN_ALL_LINES =
            List.of(
                    MigrationField.STAGE,
                    MigrationField.COORDINATOR,
                    MigrationField.LEAD,
                    MigrationField.ROLES,
                    MigrationField.BEGAN,
                    MigrationField.LAST_CONTACT,
                    MigrationField.NEXT_REVIEW,
                    MigrationField.OUTREACH_GROUND,
                    MigrationField.CLOSED_ON);

    static CarriedCase read(List<PersonRow> persons, Agencies agencies) {
        RowCells cells = persons.getFirst().cells();
        return new CarriedCase(
                List.copyOf(persons),
                cells.choice(MigrationField.STAGE, CarriedStage.class),
                agencies.in(cells, MigrationField.COORDINATOR),
                agencies.in(cells, MigrationField.LEAD),
                agencies.roles(cells),
                cells.partialDate(MigrationField.BEGAN),
                cells.partialDate(MigrationField.LAST_CONTACT),
                cells.day(MigrationField.NEXT_REVIEW),
                cells.day(MigrationField.CLOSED_ON),
                cells.choice(MigrationField.OUTREACH_GROUND, OutreachGround.class));
    }

    RowCells first() {
        return persons.getFirst().cells();
    }

    List<PersonRow> personsConcerned() {
        return persons.stream().filter(PersonRow::personConcerned).toList();
    }

    /** What contradicts itself within the case. */
    void check(LocalDate today) {
        persons.forEach(person -> person.checkDates(today));
        checkLines();
        checkStage();
        checkOrder(today);
    }

    private void checkLines() {
        if (persons.stream()
                .allMatch(person -> person.cells().saysNo(MigrationField.PERSON_CONCERNED))) {
            first().fault(MigrationField.PERSON_CONCERNED, "migration.no-person-concerned");
        }
        Set<String> seen = new HashSet<>();
        for (PersonRow person : persons) {
            if (person.name() != null
                    && !seen.add(person.name().value() + "/" + person.birthDate())) {
                person.cells().fault(MigrationField.NAME, "migration.person-twice");
            }
        }
        for (PersonRow later : persons.subList(1, persons.size())) {
            SAME_IN_ALL_LINES.stream()
                    .filter(field -> !later.cells().agreesWith(first(), field))
                    .forEach(field -> later.cells().fault(field, "migration.case-differs"));
        }
    }

    private void checkStage() {
        if (stage == CarriedStage.CLOSED && closedOn == null) {
            needs(MigrationField.CLOSED_ON, "migration.closed-on-needed");
        }
        if (stage == CarriedStage.CLOSED && lead == null) {
            needs(MigrationField.LEAD, "migration.lead-needed");
        }
        if (stage != null && stage != CarriedStage.CLOSED && closedOn != null) {
            first().fault(MigrationField.CLOSED_ON, "migration.closed-on-of-open-case");
        }
        if (stage == CarriedStage.OUTREACH && ground == null) {
            needs(MigrationField.OUTREACH_GROUND, "migration.ground-needed");
        }
    }

    /** What is there and could not be read was told already. */
    private void needs(MigrationField field, String key) {
        if (first().isEmpty(field)) {
            first().fault(field, key);
        }
    }

    private void checkOrder(LocalDate today) {
        checkDay(MigrationField.BEGAN, began == null ? null : began.on(), today);
        checkDay(MigrationField.CLOSED_ON, closedOn, today);
        checkDay(MigrationField.LAST_CONTACT, lastContact == null ? null : lastContact.on(), today);
        if (began != null && nextReview != null && nextReview.isBefore(began.on())) {
            first().fault(MigrationField.NEXT_REVIEW, "migration.dates-out-of-order");
        }
    }

    private void checkDay(MigrationField field, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            first().fault(field, "migration.date-in-future");
        } else if (began != null && day.isBefore(began.on())) {
            first().fault(field, "migration.dates-out-of-order");
        }
    }
}
