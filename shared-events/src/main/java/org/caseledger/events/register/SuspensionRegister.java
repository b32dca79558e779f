package org.caseledger.events.register;

import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.suspension.UseSuspended;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Of whom nothing may be used at present (利用停止). Key: id of the suspension. */
public final class SuspensionRegister implements PlainRegister<SuspensionRegister.Suspension> {

    public static final SuspensionRegister SUSPENSION = new SuspensionRegister();

    /** One of them; it stands until the use is resumed. */
    public record Suspension(PersonId personId, boolean stands) {}

    private SuspensionRegister() {}

    @Override
    public String name() {
        return "suspension";
    }

    @Override
    public Class<Suspension> valueType() {
        return Suspension.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent event) {
        return switch (event) {
            case UseSuspended it -> Set.of(it.suspensionId().toString());
            case UseResumed it -> Set.of(it.suspensionId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Suspension after(@Nullable Suspension before, String key, LedgerEvent event) {
        return switch (event) {
            case UseSuspended it -> new Suspension(it.personId(), true);
            case UseResumed _ -> new Suspension(PlainRegister.existing(before).personId(), false);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Suspension value) {
        return Set.of(Lookups.person(value.personId()));
    }

    /** Whether the use of what is known of this person is suspended now. */
    public static boolean stopsUseOf(PersonId person, Facts facts) {
        return facts.values(SUSPENSION, Lookups.person(person)).stream()
                .anyMatch(Suspension::stands);
    }
}
