package org.caseledger.command.migration;

import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.migration.MigrationBegun;
import org.caseledger.events.migration.MigrationCompleted;
import org.caseledger.events.migration.MigrationEvent;

import java.util.HashMap;
import java.util.Map;

/** One stream of 移行 as its rules see it: the mappings of a municipality, a run, or a file. */
public sealed interface Migration {

    /** Nothing was recorded under this id. */
    record Unknown() implements Migration {}

    /** The last version of each mapping by name. */
    record Mappings(Map<String, Integer> lastVersions) implements Migration {
        public Mappings {
            lastVersions = Map.copyOf(lastVersions);
        }
    }

    /** A run that is on its way. */
    record Running(int files) implements Migration {}

    /** A run that took over all of its file. */
    record Complete() implements Migration {}

    /** A case file that was taken over. */
    record Carried() implements Migration {}

    /** The stream after one more event. */
    default Migration after(MigrationEvent event) {
        return switch (event) {
            case MappingKept kept -> {
                Map<String, Integer> all = new HashMap<>(versions());
                all.put(kept.name(), kept.version());
                yield new Mappings(all);
            }
            case MigrationBegun begun -> first(event, new Running(begun.files()));
            case MigrationCompleted _ -> {
                if (!(this instanceof Running)) {
                    throw new IllegalStateException("only a run that goes on can be completed");
                }
                yield new Complete();
            }
            case FileCarriedOver _ -> first(event, new Carried());
        };
    }

    /** The last versions, for a municipality without mappings none. */
    default Map<String, Integer> versions() {
        return this instanceof Mappings mappings ? mappings.lastVersions() : Map.of();
    }

    private Migration first(MigrationEvent event, Migration next) {
        if (this instanceof Unknown) {
            return next;
        }
        throw new IllegalStateException(event.getClass().getSimpleName() + " cannot come twice");
    }
}
