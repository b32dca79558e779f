package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** The part of the directory about staff and the posts they hold. */
public sealed interface WorkforceEvent extends DirectoryEvent
        permits StaffRegistered,
                StaffTransferred,
                StaffLeft,
                PostEstablished,
                PostAbolished,
                PostFilled,
                PostVacated {

    /** The permanent names of this part of the stream. */
    List<CatalogueEntry> NAMES =
            List.of(
                    entry(StaffRegistered.class, "staff-registered"),
                    entry(StaffTransferred.class, "staff-transferred"),
                    entry(StaffLeft.class, "staff-left"),
                    entry(PostEstablished.class, "post-established"),
                    entry(PostAbolished.class, "post-abolished"),
                    entry(PostFilled.class, "post-filled"),
                    entry(PostVacated.class, "post-vacated"));
}
