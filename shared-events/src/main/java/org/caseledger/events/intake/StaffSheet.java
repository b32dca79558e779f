package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** B票: what the staff asks beside the form. */
public record StaffSheet(
        @Nullable Labelled<WorkStatus> work,
        @Nullable Labelled<Dwelling> dwelling,
        @Nullable Labelled<HealthInsurance> healthInsurance,
        @Nullable Labelled<PensionStatus> pension,
        @Nullable Labelled<Words> remark) {}
