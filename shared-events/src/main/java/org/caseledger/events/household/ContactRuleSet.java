package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What to keep to before a member, or anybody of the household, is contacted or visited. */
public record ContactRuleSet(
        HouseholdId householdId,
        FileId fileId,
        ContactRuleId ruleId,
        @Nullable PersonId personId,
        Labelled<ContactRuleKind> kind,
        @Nullable Labelled<Words> detail,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable SaidBy saidBy)
        implements HouseholdEvent {}
