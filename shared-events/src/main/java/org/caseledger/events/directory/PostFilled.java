package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A member of staff holds a post from a day on, for a term or until further notice. */
public record PostFilled(
        MunicipalityCode municipality,
        PostId postId,
        StaffId staffId,
        LocalDate from,
        @Nullable LocalDate until)
        implements WorkforceEvent {}
