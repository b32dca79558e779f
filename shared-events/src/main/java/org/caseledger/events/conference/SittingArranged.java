package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** How and where a sitting is held, who chairs it, and with which other bodies together. */
public record SittingArranged(
        SittingId sittingId,
        SittingForm form,
        @Nullable String place,
        @Nullable StaffId chair,
        @Nullable StaffId secretariat,
        Set<BodyId> alsoOf)
        implements SittingEvent {}
