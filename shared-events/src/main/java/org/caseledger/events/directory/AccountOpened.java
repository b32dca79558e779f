package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

/**
 * An account of the ledger itself was opened for a member of staff, by an officer or on the console of
 * the machine.
 */
public record AccountOpened(MunicipalityCode municipality, StaffId staffId, boolean onConsole)
        implements SignInEvent {}
