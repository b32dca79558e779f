package org.caseledger.ops.migration;

import org.caseledger.events.household.Relation;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One person as a line has it; what could not be read is null, and was told as a fault. */
record PersonRow(
        RowCells cells,
        String household,
        @Nullable Words name,
        @Nullable Words reading,
        @Nullable LocalDate birthDate,
        @Nullable Relation relation,
        boolean personConcerned,
        @Nullable LocalDate memberSince,
        @Nullable Words problem,
        @Nullable Occurred problemSince,
        SaidBy.Kind reporter,
        @Nullable LocalDate consentDate,
        @Nullable ConsentForm consentForm,
        @Nullable String consentVersion) {

    private static final int LONGEST_VERSION = 40;

    static PersonRow read(RowCells cells) {
        String household = cells.text(MigrationField.HOUSEHOLD);
        SaidBy.Kind reporter = cells.choice(MigrationField.REPORTER, SaidBy.Kind.class);
        return new PersonRow(
                cells,
                household == null ? "" : household,
                cells.words(MigrationField.NAME),
                cells.words(MigrationField.READING),
                cells.day(MigrationField.BIRTH_DATE),
                cells.choice(MigrationField.RELATION, Relation.class),
                cells.yes(MigrationField.PERSON_CONCERNED),
                cells.day(MigrationField.MEMBER_SINCE),
                cells.words(MigrationField.PROBLEM),
                cells.partialDate(MigrationField.PROBLEM_SINCE),
                reporter == null ? SaidBy.Kind.OBSERVED : reporter,
                cells.day(MigrationField.CONSENT_DATE),
                cells.choice(MigrationField.CONSENT_FORM, ConsentForm.class),
                version(cells));
    }

    private static @Nullable String version(RowCells cells) {
        Words version = cells.words(MigrationField.CONSENT_VERSION);
        if (version != null && version.value().length() > LONGEST_VERSION) {
            cells.fault(MigrationField.CONSENT_VERSION, "rule-text-version.too-long");
            return null;
        }
        return version == null ? null : version.value();
    }

    /** Consent counts only with a date, a form and the version of its text. */
    boolean hasConsent() {
        return consentDate != null && consentForm != null && consentVersion != null;
    }

    /** Dates of a person that cannot be, whatever the case. */
    void checkDates(LocalDate today) {
        refuseFuture(MigrationField.BIRTH_DATE, birthDate, today);
        refuseFuture(MigrationField.MEMBER_SINCE, memberSince, today);
        refuseFuture(MigrationField.CONSENT_DATE, consentDate, today);
        refuseFuture(
                MigrationField.PROBLEM_SINCE,
                problemSince == null ? null : problemSince.on(),
                today);
        if (birthDate != null) {
            refuseEarlier(MigrationField.MEMBER_SINCE, memberSince, birthDate);
            refuseEarlier(MigrationField.CONSENT_DATE, consentDate, birthDate);
        }
    }

    private void refuseFuture(MigrationField field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            cells.fault(field, "migration.date-in-future");
        }
    }

    private void refuseEarlier(MigrationField field, @Nullable LocalDate day, LocalDate than) {
        if (day != null && day.isBefore(than)) {
            cells.fault(field, "migration.dates-out-of-order");
        }
    }
}
