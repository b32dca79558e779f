package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_OF_ANOTHER_HOUSEHOLD;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.READER_NOT_IN_OFFICE;
import static org.caseledger.command.household.HouseholdRefusal.SEALED_NOTE_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.WHEREABOUTS_PROTECTED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks that several acts on a household share. */
final class Persons {
    private Persons() {}

    /** Refuses where the household is unknown, else goes on with the registered one. */
    static Decision<HouseholdEvent> in(
            Household household, Function<Household.Registered, Decision<HouseholdEvent>> rule) {
        return switch (household) {
            case Household.Unknown _ -> Decision.refuse(HOUSEHOLD_UNKNOWN);
            case Household.Registered known -> rule.apply(known);
        };
    }

    /** Records the event unless something is wrong. */
    static Decision<HouseholdEvent> unless(
            Optional<HouseholdRefusal> wrong, Supplier<HouseholdEvent> event) {
        return wrong.<Decision<HouseholdEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(event.get()));
    }

    /** The first thing that is wrong, in the order asked. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Optional<HouseholdRefusal> first(Optional<HouseholdRefusal>... checks) {
        for (Optional<HouseholdRefusal> check : checks) {
            if (check.isPresent()) {
                return check;
            }
        }
        return Optional.empty();
    }

    static Optional<HouseholdRefusal> when(boolean wrong, HouseholdRefusal why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }

    static Optional<HouseholdRefusal> notMember(Household.Registered known, PersonId person) {
        return when(!known.hasMember(person), MEMBER_UNKNOWN);
    }

    static Optional<HouseholdRefusal> neverMember(Household.Registered known, PersonId person) {
        return when(!known.people().everIncluded(person), MEMBER_UNKNOWN);
    }

    static Optional<HouseholdRefusal> notCome(LocalDate day, Circumstances now) {
        return when(day.isAfter(now.today()), HOUSEHOLD_DATE_IN_FUTURE);
    }

    /** A reporter who must stay unknown is named by a note that the actor knows of. */
    static Optional<HouseholdRefusal> unclear(@Nullable SaidBy saidBy, Circumstances now) {
        return when(
                !NoteRegister.standsBehind(saidBy, now.actor(), now.facts()), SEALED_NOTE_UNKNOWN);
    }

    static Optional<HouseholdRefusal> unknown(@Nullable SealedNoteId note, Circumstances now) {
        return when(
                note != null && !NoteRegister.isKnownTo(now.actor(), note, now.facts()),
                SEALED_NOTE_UNKNOWN);
    }

    /** Where a protected person is stands in a sealed note, never in the file (A7). */
    static Optional<HouseholdRefusal> tellsWhere(
            PersonId person, @Nullable Words place, Circumstances now) {
        return when(
                place != null && ProtectionRegister.protects(person, now.facts()),
                WHEREABOUTS_PROTECTED);
    }

    /** The person may be taken in: no other household holds them now. */
    static Optional<HouseholdRefusal> livesElsewhere(
            PersonId person, HouseholdId here, Circumstances now) {
        return when(
                now.facts()
                        .value(MemberRegister.MEMBER, person.toString())
                        .filter(member -> !member.householdId().equals(here))
                        .filter(MemberRegister.Member::livesThere)
                        .isPresent(),
                MEMBER_OF_ANOTHER_HOUSEHOLD);
    }

    /** Everybody named works here today in a capacity that handles cases. */
    static Optional<HouseholdRefusal> notStaff(Set<StaffId> named, Circumstances now) {
        boolean allThere = named.stream().allMatch(staff -> handlesCases(staff, now));
        return when(!allThere, READER_NOT_IN_OFFICE);
    }

    static boolean handlesCases(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today())
                .filter(post -> post.capacity().handlesCases())
                .isPresent();
    }
}
