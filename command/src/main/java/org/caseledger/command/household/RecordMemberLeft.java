package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.MEMBER_LEFT_BEFORE_JOINING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.LeavingReason;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Records that a member moved out; where to stands in a sealed note while the person is protected.
 * Nothing passes to another municipality by it: that is a giving of personal information of its own. */
public record RecordMemberLeft(
        HouseholdId householdId,
        PersonId personId,
        LocalDate leftOn,
        Occurred.@Nullable Precision precision,
        @Nullable LeavingReason reason,
        @Nullable Words place,
        @Nullable SealedNoteId kept,
        @Nullable SaidBy saidBy)
        implements HouseholdCommand {

    /** Somebody of whose leaving no more is told. */
    public RecordMemberLeft(HouseholdId householdId, PersonId personId, LocalDate leftOn) {
        this(householdId, personId, leftOn, null, null, null, null, null);
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.notMember(known, personId),
                Persons.notCome(leftOn, now),
                Persons.when(
                        known.people().joinedAfter(personId, leftOn), MEMBER_LEFT_BEFORE_JOINING),
                Persons.livesElsewhere(personId, householdId, now),
                Persons.tellsWhere(personId, place, now),
                Persons.unknown(kept, now),
                Persons.unclear(saidBy, now));
    }

    private MemberLeft recorded(Household.Registered known, Circumstances now) {
        LabelDraft label = now.about(known.fileId(), personId);
        return new MemberLeft(
                householdId,
                known.fileId(),
                personId,
                leftOn,
                precision,
                label.putIfGiven(reason),
                label.tellingWhere().putIfGiven(place),
                kept,
                saidBy);
    }
}
