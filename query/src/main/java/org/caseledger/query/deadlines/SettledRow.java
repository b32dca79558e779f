package org.caseledger.query.deadlines;

import java.util.Map;
import java.util.UUID;

/**
 * A next sitting that was due and was put on an agenda. It is due again when none of these items is
 * left.
 *
 * @param by the sitting of each item that it was put on as
 */
record SettledRow(DeadlineRow row, Map<UUID, UUID> by) {}
