package org.caseledger.query.gate;

import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.Sealing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The labels met in one look, each fetched once, and many at once where they are expected. */
final class KnownLabels {

    private final Function<Set<UUID>, List<Label>> stored;
    private final Map<UUID, Label> known = new HashMap<>();

    KnownLabels(Function<Set<UUID>, List<Label>> stored) {
        this.stored = stored;
    }

    Label label(UUID id) {
        return known.computeIfAbsent(id, _ -> stored.apply(Set.of(id)).getFirst());
    }

    /**
     * Fetches the labels of these values, the facts they are judged by and the keys they need. Nothing
     * is decided, noted or opened by it, and the key of an agenda item is not fetched.
     */
    void expect(Collection<Envelope> envelopes, Relations relations, Sealing sealing) {
        Set<UUID> ids = new LinkedHashSet<>();
        envelopes.stream()
                .map(Envelope::labelId)
                .filter(id -> !known.containsKey(id))
                .forEach(ids::add);
        if (ids.isEmpty()) {
            return;
        }
        Set<String> lookups = new LinkedHashSet<>();
        for (Label label : stored.apply(ids)) {
            known.put(LabelId.of(label), label);
            lookups.addAll(relations.lookups(label));
        }
        relations.facts().expect(lookups);
        envelopes.forEach(envelope -> expectKey(envelope, sealing));
    }

    private void expectKey(Envelope envelope, Sealing sealing) {
        if (known.containsKey(envelope.labelId())) {
            sealing.expect(envelope, Objects.requireNonNull(known.get(envelope.labelId())));
        }
    }
}
