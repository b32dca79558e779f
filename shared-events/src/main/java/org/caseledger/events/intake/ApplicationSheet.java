package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What stands on the 相談受付・申込票, as far as the person wished to fill it in. */
public record ApplicationSheet(
        @Nullable Labelled<Words> reading,
        @Nullable Labelled<Words> name,
        @Nullable Labelled<Sex> sex,
        @Nullable Labelled<LocalDate> birthDate,
        @Nullable Labelled<Words> address,
        @Nullable Labelled<Words> homePhone,
        @Nullable Labelled<Words> mobilePhone,
        @Nullable Labelled<Words> mail,
        @Nullable Labelled<Troubles> troubles,
        @Nullable Labelled<Words> toConsult,
        @Nullable Labelled<Words> wishes,
        @Nullable Labelled<Words> addressee) {}
