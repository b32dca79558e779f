package org.caseledger.ops.setup;

import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The steps of one set-up, written down one by one. Ids and idempotency keys follow from the content
 * under a secret of this ledger: the same content asks for the same acts again, and nobody else can
 * tell the content from the key.
 */
final class StepBook {

    private static final Map<Class<?>, String> ACT_NAMES =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Act::name));

    private final MunicipalityCode municipality;
    private final RequestHash hash;
    private final List<SetupStep> steps = new ArrayList<>();

    StepBook(MunicipalityCode municipality, RequestHash hash) {
        this.municipality = municipality;
        this.hash = hash;
    }

    List<SetupStep> steps() {
        return List.copyOf(steps);
    }

    AgencyId agency(String key) {
        return new AgencyId(id("agency", key));
    }

    StaffId staff(String key) {
        return new StaffId(id("staff", key));
    }

    UUID id(String section, String key) {
        return hash.id(List.of("setup", municipality.value(), section, key));
    }

    void add(String path, LedgerCommand command) {
        String act = ACT_NAMES.get(command.getClass());
        if (act == null) {
            throw new IllegalStateException("no act for " + command.getClass().getSimpleName());
        }
        JsonNode content = LedgerJson.plain().valueToTree(command);
        String fingerprint = hash.of(List.of("setup", act, sorted(content)), content.path("-"));
        steps.add(
                new SetupStep(
                        path,
                        act,
                        command,
                        new RecordingConditions(null, "setup-" + fingerprint, fingerprint)));
    }

    /** Sets have no order of their own, so the order of elements says nothing. */
    private static String sorted(JsonNode node) {
        if (!node.isContainer()) {
            return node.toString();
        }
        var parts =
                node.isArray()
                        ? StreamSupport.stream(node.spliterator(), false).map(StepBook::sorted)
                        : node.properties().stream()
                                .map(each -> each.getKey() + "=" + sorted(each.getValue()));
        return parts.sorted().collect(Collectors.joining(",", "(", ")"));
    }
}
