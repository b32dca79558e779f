package org.caseledger.events.register;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Which person belongs to which household and file. Key: person id. */
public final class MemberRegister implements Register<MemberRegister.Member> {

    public static final MemberRegister MEMBER = new MemberRegister();

    /** One person of a household. */
    public record Member(
            HouseholdId householdId,
            FileId fileId,
            boolean personConcerned,
            LocalDate from,
            @Nullable LocalDate leftOn) {}

    private MemberRegister() {}

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
            default -> Set.of();
        };
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
                            null);
            case MemberLeft event -> {
                Member was = Objects.requireNonNull(before);
                yield new Member(
                        was.householdId, was.fileId, was.personConcerned, was.from, event.leftOn());
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Member value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
