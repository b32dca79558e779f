package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.ResetId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Password and second factor of a member of staff were given up for new ones: one officer asked,
 * another agreed.
 *
 * @param superior who looks at it afterwards where one person alone asked and agreed
 * @param reviewBy the day until which the superior looks at it
 */
public record SignInReset(
        MunicipalityCode municipality,
        ResetId resetId,
        StaffId staffId,
        StaffId askedBy,
        @Nullable StaffId superior,
        @Nullable LocalDate reviewBy)
        implements SignInEvent {}
