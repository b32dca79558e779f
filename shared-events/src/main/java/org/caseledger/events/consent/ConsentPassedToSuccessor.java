package org.caseledger.events.consent;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** A contractor named in the circle was followed by another, for whom the consent goes on. */
public record ConsentPassedToSuccessor(
        ConsentId consentId, FileId fileId, AgencyId from, AgencyId to, LocalDate passedOn)
        implements ConsentEvent {}
