package org.caseledger.command.supportcase;

import org.caseledger.events.value.AgencyId;

import java.util.Optional;

/** What has been settled about the end of this run: 終結 decided, and who is 主担当 from then on. */
public record Ending(boolean decided, Optional<AgencyId> lead) {
    static final Ending NOTHING_SETTLED = new Ending(false, Optional.empty());
}
