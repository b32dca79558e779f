package org.caseledger.events.consent;

import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** One thing that rested on a consent on the day it was taken back, by its id and its agency. */
public record Resting(RestingKind kind, UUID id, @Nullable AgencyId agencyId) {}
