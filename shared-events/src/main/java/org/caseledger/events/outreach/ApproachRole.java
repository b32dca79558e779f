package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Words;

/** Who tries to reach the person or watches over them, and how, before there is consent. */
public record ApproachRole(AgencyId agencyId, Labelled<Words> task) {}
