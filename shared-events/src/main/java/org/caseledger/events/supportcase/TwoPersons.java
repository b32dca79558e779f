package org.caseledger.events.supportcase;

import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Two people who did something together, or one of them and the superior who reviews it by a day.
 */
public record TwoPersons(
        StaffId first,
        @Nullable StaffId second,
        @Nullable StaffId reviewer,
        @Nullable LocalDate reviewBy) {}
