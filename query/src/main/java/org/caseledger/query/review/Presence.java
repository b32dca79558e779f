package org.caseledger.query.review;

import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who heard what was said in an item. */
final class Presence {

    private Presence() {}

    /** Agencies of those present that need a consent: the municipality and the coordinator do not. */
    static Set<AgencyId> agenciesBoundByConsent(ItemId item, History history) {
        Set<AgencyId> present = new LinkedHashSet<>();
        for (Recorded<AttendanceRecorded> stay : history.every(AttendanceRecorded.class)) {
            if (stay.event().itemId().equals(item)) {
                StaffRegister.postOn(
                                history.facts(), stay.event().staffId(), day(item, history, stay))
                        .filter(post -> post.capacity() == Capacity.AGENCY_WORKER)
                        .ifPresent(post -> present.add(post.agencyId()));
            }
        }
        return present;
    }

    private static LocalDate day(ItemId item, History history, Recorded<AttendanceRecorded> stay) {
        return history.item(item).map(history::dayOf).orElseGet(() -> stay.line().recordedOn());
    }
}
