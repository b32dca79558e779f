package org.caseledger.command.disclosure;

import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.value.FileId;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The disclosures of one file as their rules see them: a list that only grows. Nothing in it can be
 * undone, and each act stands on its own basis.
 */
public sealed interface Disclosures {
    /** Nothing was recorded yet. */
    record Unknown() implements Disclosures {}

    /** Something was asked for or given. */
    record Begun(FileId fileId, Set<UUID> requests) implements Disclosures {
        public Begun {
            requests = Set.copyOf(requests);
        }
    }

    default boolean hasRequest(UUID request) {
        return switch (this) {
            case Unknown _ -> false;
            case Begun begun -> begun.requests().contains(request);
        };
    }

    /** The disclosures after one more event. */
    default Disclosures after(DisclosureEvent event) {
        return switch (event) {
            case InformationRequested requested -> with(requested);
            case InformationProvided provided -> begun(provided);
            case EmergencyDisclosureMade made -> begun(made);
        };
    }

    private Begun with(InformationRequested event) {
        Begun before = begun(event);
        Set<UUID> requests = new LinkedHashSet<>(before.requests());
        if (!requests.add(event.request())) {
            throw new IllegalStateException("a request cannot be made twice");
        }
        return new Begun(before.fileId(), requests);
    }

    private Begun begun(DisclosureEvent event) {
        Begun begun =
                switch (this) {
                    case Unknown _ -> new Begun(event.fileId(), Set.of());
                    case Begun before -> before;
                };
        if (!begun.fileId().equals(event.fileId())) {
            throw new IllegalStateException("a disclosure of another file");
        }
        return begun;
    }
}
