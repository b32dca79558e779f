package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A person belongs to the household from a day on; {@code personConcerned} marks a 本人. {@code
 * precision} says how exact the first day is, {@code birthPrecision} how exact the birth date.
 */
public record MemberAdded(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        Labelled<Words> name,
        @Nullable Labelled<Words> reading,
        @Nullable Labelled<LocalDate> birthDate,
        @Nullable Labelled<Occurred.Precision> birthPrecision,
        @Nullable Labelled<Sex> sex,
        Labelled<Relation> relation,
        boolean personConcerned,
        LocalDate from,
        Occurred.@Nullable Precision precision,
        @Nullable Labelled<JoiningReason> reason,
        @Nullable SaidBy saidBy)
        implements HouseholdEvent {

    /** A member of whom no more was told. */
    public MemberAdded(
            HouseholdId householdId,
            FileId fileId,
            PersonId personId,
            Labelled<Words> name,
            @Nullable Labelled<Words> reading,
            @Nullable Labelled<LocalDate> birthDate,
            Labelled<Relation> relation,
            boolean personConcerned,
            LocalDate from) {
        this(
                householdId,
                fileId,
                personId,
                name,
                reading,
                birthDate,
                null,
                null,
                relation,
                personConcerned,
                from,
                null,
                null,
                null);
    }
}
