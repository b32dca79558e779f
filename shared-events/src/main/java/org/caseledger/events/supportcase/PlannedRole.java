package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;

/** One role in the division of roles of a plan: which agency does what. */
public record PlannedRole(RoleId roleId, AgencyId agencyId, Labelled<Words> task) {}
