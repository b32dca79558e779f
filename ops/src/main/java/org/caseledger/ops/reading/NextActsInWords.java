package org.caseledger.ops.reading;

import org.caseledger.command.http.Sentences;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.screens.NextActs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The next acts of a file's streams in the words of the office, for the pages. */
public final class NextActsInWords implements NextActs {

    /** The streams of a file in the order of the page, by their permanent names. */
    private static final List<String> ORDER =
            List.of(
                    "support-case",
                    "outreach",
                    "consultation",
                    "consent",
                    "household",
                    "disclosure");

    private static final Set<String> STREAM_IDS =
            Set.of("caseId", "outreachId", "consultationId", "consentId", "householdId");

    private final StreamActs streamActs;
    private final ActInWords words;

    public NextActsInWords(StreamActs streamActs, Sentences sentences) {
        this.streamActs = streamActs;
        this.words = new ActInWords(sentences);
    }

    @Override
    public List<NextActs.NextAct> of(SignedIn reader, FileId file, List<UUID> streams) {
        List<StreamActs.Standing> standings = streamActs.ofFile(reader, file, streams);
        return ORDER.stream()
                .flatMap(
                        kind -> standings.stream().filter(standing -> standing.kind().equals(kind)))
                .flatMap(standing ->
                        standing.acts().stream()
                                .map(act -> words.of(act, standing, ids(file, standing))))
                .toList();
    }

    private static Map<String, UUID> ids(FileId file, StreamActs.Standing in) {
        Map<String, UUID> ids = new HashMap<>(Map.of("fileId", file.value()));
        STREAM_IDS.forEach(name -> ids.put(name, in.stream()));
        return ids;
    }
}
