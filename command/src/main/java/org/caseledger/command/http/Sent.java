package org.caseledger.command.http;

import org.caseledger.command.decision.LedgerCommand;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/**
 * An act that was not asked for in JSON, such as a file sent.
 *
 * @param path of the request, below {@code /api/v1}
 * @param ids of the command's fields
 * @param fingerprint what tells one request from another under the same idempotency key
 */
public record Sent(
        Act act, String path, LedgerCommand command, Map<String, UUID> ids, JsonNode fingerprint) {}
