package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Information was given to avert danger to life or limb; to be reported back. */
public record EmergencyDisclosureMade(
        FileId fileId,
        AgencyId from,
        AgencyId to,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Labelled<Words> danger,
        Occurred occurred,
        LocalDate reportBackBy,
        boolean dangerOnRecord)
        implements DisclosureEvent {}
