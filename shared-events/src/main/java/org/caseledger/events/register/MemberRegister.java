package org.caseledger.events.register;

import org.caseledger.events.household.HouseholdJoined;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which person belongs to which household and file, and who died. Key: person id. */
public final class MemberRegister implements Register<MemberRegister.Member> {

    public static final MemberRegister MEMBER = new MemberRegister();

    /** One person of a household, or one who belonged to it last. */
    public record Member(
            HouseholdId householdId,
            FileId fileId,
            boolean personConcerned,
            LocalDate from,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate diedOn) {

        /** Whether the person lives in a household now, so that no other can take them in. */
        public boolean livesThere() {
            return leftOn == null;
        }

        private Member goneOn(LocalDate day) {
            return new Member(householdId, fileId, personConcerned, from, day, diedOn);
        }
    }

    private MemberRegister() {}

    /** Whether the person's death is recorded as of that day or earlier. */
    public static boolean hadDied(PersonId person, LocalDate day, Facts facts) {
        return facts.value(MEMBER, person.toString())
                .map(Member::diedOn)
                .filter(died -> !day.isBefore(died))
                .isPresent();
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public Class<Member> valueType() {
        return Member.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MemberAdded event -> Set.of(event.personId().toString());
            case MemberLeft event -> Set.of(event.personId().toString());
            case MemberDied event -> Set.of(event.personId().toString());
            case HouseholdSplit event -> keys(event.persons());
            case HouseholdJoined event -> keys(event.persons());
            default -> Set.of();
        };
    }

    private static Set<String> keys(Set<PersonId> persons) {
        return persons.stream().map(PersonId::toString).collect(Collectors.toSet());
    }

    @Override
    public Member after(@Nullable Member before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MemberAdded event ->
                    new Member(
                            event.householdId(),
                            event.fileId(),
                            event.personConcerned(),
                            event.from(),
                            null,
                            null);
            case MemberLeft event -> Objects.requireNonNull(before).goneOn(event.leftOn());
            case HouseholdSplit event -> Objects.requireNonNull(before).goneOn(event.splitOn());
            case HouseholdJoined event -> Objects.requireNonNull(before).goneOn(event.joinedOn());
            case MemberDied event -> died(Objects.requireNonNull(before), event.occurred().on());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    /** Somebody who had moved away before keeps the day of that. */
    private static Member died(Member was, LocalDate day) {
        return new Member(
                was.householdId,
                was.fileId,
                was.personConcerned,
                was.from,
                was.leftOn == null ? day : was.leftOn,
                day);
    }

    @Override
    public Set<String> lookupsOf(Member value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
