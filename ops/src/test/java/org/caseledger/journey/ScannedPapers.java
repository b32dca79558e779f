package org.caseledger.journey;

import static org.caseledger.ops.demo.MihonTown.COORDINATION_DESK;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A household with papers, in the hands of the municipality's officer. */
final class ScannedPapers {

    final UUID mother = UUID.randomUUID();
    final ApiClient officer;
    final ScanClient scanner;
    final Household family;

    ScannedPapers(Town town) {
        officer = town.as(OFFICER);
        scanner = town.scansAs(OFFICER);
        family = Household.toldOfBy(town, SCHOOL, List.of(mother));
    }

    String files() {
        return "/files/" + family.file;
    }

    String list() {
        return files() + "/attachments";
    }

    /** The latest line of the history whose sentence holds these words. */
    JsonNode line(String sentence) {
        JsonNode history = officer.get(files() + "/history").isShown().json().get("history");
        return StreamSupport.stream(history.spliterator(), false)
                .filter(line -> line.get("sentence").asString().contains(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + history));
    }

    /** Where a paper of that entry is attached. */
    String at(JsonNode line) {
        return files() + "/entries/" + line.get("eventId").asString() + "/attachments";
    }

    /** The mother agreed in writing; the line that says so. */
    JsonNode agreed() {
        family.member(mother, "見本 花子", "HEAD", true);
        family.agreed(mother, Set.of(WELFARE_SECTION, COORDINATION_DESK));
        return line("同意を得た");
    }

    /** The newest scan as this reader is told of it. */
    JsonNode newest(ApiClient reader) {
        return reader.get(list()).isShown().json().get("attachments").get(0);
    }
}
