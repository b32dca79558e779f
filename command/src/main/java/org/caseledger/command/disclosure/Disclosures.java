package org.caseledger.command.disclosure;

import org.caseledger.events.disclosure.CorrectionNotified;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.EmergencyReported;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.disclosure.InformationProvidedAsItHappened;
import org.caseledger.events.disclosure.InformationRecalled;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.disclosure.RequestAnswered;
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
    record Begun(FileId fileId, Done done) implements Disclosures {}

    /** The requests made and answered, the provisions recalled, the emergencies reported back. */
    record Done(Set<UUID> requests, Set<UUID> answered, Set<UUID> recalled, Set<UUID> reported) {

        private static final Done NOTHING = new Done(Set.of(), Set.of(), Set.of(), Set.of());

        public Done {
            requests = Set.copyOf(requests);
            answered = Set.copyOf(answered);
            recalled = Set.copyOf(recalled);
            reported = Set.copyOf(reported);
        }

        private Done after(DisclosureEvent event) {
            return switch (event) {
                case InformationRequested act ->
                        new Done(plus(requests, act.request()), answered, recalled, reported);
                case RequestAnswered act ->
                        new Done(requests, plus(answered, act.request()), recalled, reported);
                case InformationRecalled act ->
                        new Done(requests, answered, plus(recalled, act.provision()), reported);
                case EmergencyReported act ->
                        new Done(requests, answered, recalled, plus(reported, act.emergency()));
                case InformationProvided _,
                        EmergencyDisclosureMade _,
                        CorrectionNotified _,
                        InformationProvidedAsItHappened _ ->
                        this;
            };
        }

        private static Set<UUID> plus(Set<UUID> before, UUID added) {
            Set<UUID> all = new LinkedHashSet<>(before);
            if (!all.add(added)) {
                throw new IllegalStateException("this is done once");
            }
            return all;
        }
    }

    /** A file of which nothing was asked for or given yet. */
    static Disclosures nothingOf(FileId file) {
        return new Begun(file, Done.NOTHING);
    }

    default Done done() {
        return switch (this) {
            case Unknown _ -> Done.NOTHING;
            case Begun begun -> begun.done();
        };
    }

    default boolean hasRequest(UUID request) {
        return done().requests().contains(request);
    }

    /** The disclosures after one more event. */
    default Disclosures after(DisclosureEvent event) {
        if (this instanceof Begun begun && !begun.fileId().equals(event.fileId())) {
            throw new IllegalStateException("a disclosure of another file");
        }
        return new Begun(event.fileId(), done().after(event));
    }
}
