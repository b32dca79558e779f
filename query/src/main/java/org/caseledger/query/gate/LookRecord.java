package org.caseledger.query.gate;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One look as it is recorded before the answer leaves: ids and codes only, never a value. */
public record LookRecord(
        StaffId staff,
        @Nullable Capacity capacity,
        @Nullable AgencyId organisation,
        ReadingPurpose purpose,
        OutputPath path,
        List<FileId> files,
        List<UUID> labels,
        Set<Ruling> reasons,
        String policy,
        long ledgerPosition,
        boolean denied) {}
