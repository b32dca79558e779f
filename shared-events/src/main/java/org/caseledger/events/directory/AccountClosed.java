package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

/** An officer closed the account of a member of staff. */
public record AccountClosed(MunicipalityCode municipality, StaffId staffId)
        implements SignInEvent {}
