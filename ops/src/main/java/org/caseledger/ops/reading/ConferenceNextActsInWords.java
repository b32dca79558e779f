package org.caseledger.ops.reading;

import org.caseledger.command.http.Sentences;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.screens.ConferenceNextActs;
import org.caseledger.query.screens.NextActs;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The next acts of a sitting or a conference body in the words of the office, for the pages. */
public final class ConferenceNextActsInWords implements ConferenceNextActs {

    private final StreamActs streamActs;
    private final ActInWords words;

    public ConferenceNextActsInWords(StreamActs streamActs, Sentences sentences) {
        this.streamActs = streamActs;
        this.words = new ActInWords(sentences);
    }

    @Override
    public List<NextActs.NextAct> of(SignedIn reader, UUID stream) {
        var ids = Map.of("sittingId", stream, "bodyId", stream);
        return streamActs.of(reader, List.of(stream)).stream()
                .flatMap(standing ->
                        standing.acts().stream().map(act -> words.of(act, standing, ids)))
                .toList();
    }
}
