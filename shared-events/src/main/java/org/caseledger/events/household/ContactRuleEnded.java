package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A rule for contacts no longer holds. */
public record ContactRuleEnded(
        HouseholdId householdId,
        FileId fileId,
        ContactRuleId ruleId,
        LocalDate endedOn,
        @Nullable Labelled<Words> reason)
        implements HouseholdEvent {}
