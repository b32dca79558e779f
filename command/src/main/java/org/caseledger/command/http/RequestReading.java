package org.caseledger.command.http;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.MunicipalityCode;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Turns a request into a command, strictly: what is unknown, missing, of the wrong type or refused
 * by a value's own constructor is listed, all of it at once, and never echoed.
 */
public final class RequestReading {

    /** A command with the ids that its fields hold, those just minted among them. */
    public record Read(LedgerCommand command, Map<String, UUID> ids) {}

    private RequestReading() {}

    /**
     * Reads the command of an act.
     *
     * @param municipality of the caller: an act never concerns another one
     * @throws BadRequest with every bad field
     */
    public static Read read(
            Acts.Match match, JsonNode body, MunicipalityCode municipality, Minting minting) {
        if (!body.isObject()) {
            throw new BadRequest("", "request.not-an-object");
        }
        var errors = new FieldErrors();
        Map<String, JsonNode> given = new LinkedHashMap<>();
        for (var property : body.properties()) {
            if (match.variables().containsKey(property.getKey())) {
                errors.add(property.getKey(), "field.in-path");
            } else {
                given.put(property.getKey(), property.getValue());
            }
        }
        match.variables().forEach((name, text) -> given.put(name, inPath(match, name, text)));
        addMunicipality(match, given, municipality, errors);
        var reading = new RecordReading(errors, minting);
        var command = reading.read(match.act().command(), given, "");
        errors.throwIfAny();
        return new Read((LedgerCommand) command.orElseThrow(), reading.ids());
    }

    /** A path holds text only; where the command wants a number, digits are one. */
    private static JsonNode inPath(Acts.Match match, String name, String text) {
        boolean number =
                Arrays.stream(match.act().command().getRecordComponents())
                        .anyMatch(
                                it -> it.getName().equals(name) && it.getType().equals(int.class));
        return number && text.matches("[0-9]{1,9}")
                ? IntNode.valueOf(Integer.parseInt(text))
                : StringNode.valueOf(text);
    }

    private static void addMunicipality(
            Acts.Match match,
            Map<String, JsonNode> given,
            MunicipalityCode municipality,
            FieldErrors errors) {
        for (var component : match.act().command().getRecordComponents()) {
            if (component.getType().equals(MunicipalityCode.class)) {
                var own = StringNode.valueOf(municipality.value());
                var before = given.put(component.getName(), own);
                if (before != null && !before.equals(own)) {
                    errors.add(component.getName(), "municipality-code.not-yours");
                }
            }
        }
    }
}
