package org.caseledger.events.register;

import org.caseledger.events.duty.DutyListOpened;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** The 夜間・休日用 緊急対応一覧 that were begun, for listing them. Key: id of the list. */
public final class DutyListRegister implements PlainRegister<DutyListRegister.Listed> {

    public static final DutyListRegister DUTY_LIST = new DutyListRegister();

    /** One list and its days. */
    public record Listed(LocalDate from, LocalDate until) {}

    private DutyListRegister() {}

    @Override
    public String name() {
        return "duty-list";
    }

    @Override
    public Class<Listed> valueType() {
        return Listed.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent event) {
        return event instanceof DutyListOpened it ? Set.of(it.listId().toString()) : Set.of();
    }

    @Override
    public Listed after(@Nullable Listed before, String key, LedgerEvent event) {
        return switch (event) {
            case DutyListOpened it -> new Listed(it.from(), it.until());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Listed value) {
        return Set.of("all");
    }
}
