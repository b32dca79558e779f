package org.caseledger.query.gate;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One look as it is recorded before the answer leaves: ids and codes only, never a value.
 *
 * @param organisation on whose behalf, with which capacity
 * @param persons whom the question was about, where it was about persons
 * @param decisions in the order in which they were made
 * @param reasons of all decisions, and what was met closed without a label
 * @param policy the hash of the policy that decided
 * @param ledgerPosition up to where the facts stood that it decided on
 * @param day by which terms and consents were judged
 */
public record LookRecord(
        StaffId staff,
        @Nullable Capacity capacity,
        @Nullable AgencyId organisation,
        ReadingPurpose purpose,
        OutputPath path,
        List<FileId> files,
        List<PersonId> persons,
        List<Decided> decisions,
        Set<Ruling> reasons,
        String policy,
        long ledgerPosition,
        LocalDate day,
        boolean denied) {}
