package org.caseledger.query.deadlines;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What an event makes due: about what, by a stated day or within days of the profile, by whom. */
record Due(
        UUID matter,
        @Nullable LocalDate on,
        @Nullable LocalDate from,
        @Nullable ProfileSetting within,
        Owner owner,
        @Nullable ItemId item) {}
