package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** つなぎシート: what the receiver needs to take over, and nothing more. */
public record HandOverSheet(
        @Nullable Labelled<Words> name,
        @Nullable Labelled<Words> reading,
        @Nullable Labelled<Sex> sex,
        @Nullable Labelled<LocalDate> birthDate,
        @Nullable Labelled<Words> address,
        @Nullable Labelled<Words> homePhone,
        @Nullable Labelled<Words> mobilePhone,
        @Nullable Labelled<SheetTroubles> troubles,
        List<HouseholdLine> household,
        @Nullable Labelled<Words> toConsult,
        @Nullable Labelled<Words> considerations,
        @Nullable Labelled<Words> contact) {
    public HandOverSheet {
        household = List.copyOf(household);
    }

    /** 世帯構成: one member of the household. */
    public record HouseholdLine(
            Labelled<Words> name,
            @Nullable Labelled<Words> age,
            @Nullable Labelled<Words> relation,
            @Nullable Labelled<Words> remark) {}
}
