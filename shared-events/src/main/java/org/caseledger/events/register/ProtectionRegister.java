package org.caseledger.events.register;

import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionReadersNamed;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose whereabouts are kept secret and who may read them. Key: id of the protection. */
public final class ProtectionRegister implements Register<ProtectionRegister.Protection> {

    public static final ProtectionRegister PROTECTION = new ProtectionRegister();

    /** One instance; it stays open after {@code until} until somebody lifts it. */
    public record Protection(
            FileId fileId,
            HouseholdId householdId,
            PersonId personId,
            Set<StaffId> named,
            boolean open,
            @Nullable LocalDate until,
            @Nullable SealedNoteId kept) {}

    private ProtectionRegister() {}

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public Class<Protection> valueType() {
        return Protection.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProtectionSet event -> Set.of(event.handlingId().toString());
            case ProtectionReadersNamed event -> Set.of(event.handlingId().toString());
            case ProtectionLifted event -> Set.of(event.handlingId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Protection after(@Nullable Protection before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProtectionSet event ->
                    new Protection(
                            event.fileId(),
                            event.householdId(),
                            event.personId(),
                            event.named(),
                            true,
                            event.until(),
                            event.kept());
            case ProtectionReadersNamed event -> {
                Protection was = Objects.requireNonNull(before);
                yield new Protection(
                        was.fileId,
                        was.householdId,
                        was.personId,
                        event.named(),
                        was.open,
                        was.until,
                        was.kept);
            }
            case ProtectionLifted _ -> {
                Protection was = Objects.requireNonNull(before);
                yield new Protection(
                        was.fileId,
                        was.householdId,
                        was.personId,
                        was.named,
                        false,
                        was.until,
                        was.kept);
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Protection value) {
        return value.kept() == null
                ? Set.of(Lookups.file(value.fileId()), Lookups.person(value.personId()))
                : Set.of(
                        Lookups.file(value.fileId()),
                        Lookups.person(value.personId()),
                        note(value.kept().value()));
    }

    /** Whether any protection of the person stands open, in whatever household it was set. */
    public static boolean protects(PersonId person, Facts facts) {
        return facts.values(PROTECTION, Lookups.person(person)).stream().anyMatch(Protection::open);
    }

    /** The files whose open protections keep the whereabouts in one of these notes. */
    public static Set<FileId> filesKeeping(Collection<UUID> notes, Facts facts) {
        return notes.stream()
                .flatMap(id -> facts.values(PROTECTION, note(id)).stream())
                .filter(Protection::open)
                .map(Protection::fileId)
                .collect(Collectors.toSet());
    }

    /** The lookup of a note that is kept apart. */
    public static String note(UUID id) {
        return "note:" + id;
    }
}
