package org.caseledger.command.programme;

import org.caseledger.events.programme.ProgrammeEvent;

/** An entry about the programme: it is recorded once and never continued. */
public sealed interface ProgrammeEntry {

    /** Nothing recorded under this id. */
    record Unknown() implements ProgrammeEntry {}

    /** Recorded. */
    record Made() implements ProgrammeEntry {}

    default ProgrammeEntry after(ProgrammeEvent event) {
        return switch (this) {
            case Unknown _ -> new Made();
            case Made _ ->
                    throw new IllegalStateException(
                            event.getClass().getSimpleName() + " cannot follow another entry");
        };
    }
}
