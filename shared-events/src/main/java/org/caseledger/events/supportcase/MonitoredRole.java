package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** How one role was found at monitoring. */
public record MonitoredRole(RoleId roleId, RoleProgress progress, @Nullable Labelled<Words> note) {}
