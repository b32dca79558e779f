package org.caseledger.events.register;

import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** 所属長の承認 of one 緊急閲覧 more, for a person and a month. Key: id of the allowance. */
public final class AllowanceRegister implements PlainRegister<AllowanceRegister.Allowance> {

    public static final AllowanceRegister ALLOWANCE = new AllowanceRegister();

    /** One more in the month of that day. */
    public record Allowance(StaffId staffId, LocalDate allowedOn) {}

    private AllowanceRegister() {}

    @Override
    public String name() {
        return "emergency-allowance";
    }

    @Override
    public Class<Allowance> valueType() {
        return Allowance.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent event) {
        return event instanceof EmergencyAccessAllowed it
                ? Set.of(it.accessId().toString())
                : Set.of();
    }

    @Override
    public Allowance after(@Nullable Allowance before, String key, LedgerEvent event) {
        return switch (event) {
            case EmergencyAccessAllowed it -> new Allowance(it.staffId(), it.allowedOn());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Allowance value) {
        return Set.of(Lookups.staff(value.staffId()));
    }
}
