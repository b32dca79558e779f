package org.caseledger.events.succession;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes work over: an agency, by a named person, by whoever holds a post, or both. A post that
 * nobody holds yet keeps the work waiting.
 */
public record Successor(AgencyId agencyId, @Nullable StaffId staffId, @Nullable PostId postId) {}
