package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/**
 * A member of staff pledged secrecy (守秘の誓約) by a version of the text, for the whole work here; a
 * conference body asks for its own confirmation on top.
 */
public record SecrecyPledged(
        MunicipalityCode municipality,
        StaffId staffId,
        String textVersion,
        PledgeForm form,
        LocalDate pledgedOn)
        implements SignInEvent {}
