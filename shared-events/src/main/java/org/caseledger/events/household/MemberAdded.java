package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A person belongs to the household from a day on; {@code personConcerned} marks a 本人. */
public record MemberAdded(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        Labelled<Words> name,
        @Nullable Labelled<Words> reading,
        @Nullable Labelled<LocalDate> birthDate,
        Labelled<Relation> relation,
        boolean personConcerned,
        LocalDate from)
        implements HouseholdEvent {}
