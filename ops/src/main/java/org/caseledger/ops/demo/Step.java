package org.caseledger.ops.demo;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.StaffId;

import java.time.Instant;

/**
 * One act of a story.
 *
 * @param key idempotency key, always the same, so that telling a story again records nothing twice
 * @param at when it is recorded
 */
record Step(String key, Instant at, StaffId who, LedgerCommand command) {}
