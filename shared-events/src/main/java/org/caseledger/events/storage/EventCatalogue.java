package org.caseledger.events.storage;

import org.caseledger.events.attachment.AttachmentEvent;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event there is: permanent name and revision ↔ class, gathered from the pages of the streams. */
public final class EventCatalogue {

    private static final List<CatalogueEntry> ENTRIES =
            Stream.of(
                            DirectoryEvent.CATALOGUE,
                            ProfileEvent.CATALOGUE,
                            HouseholdEvent.CATALOGUE,
                            SafekeepingEvent.CATALOGUE,
                            ConsentEvent.CATALOGUE,
                            IntakeEvent.CATALOGUE,
                            NearMissEvent.CATALOGUE,
                            OutreachEvent.CATALOGUE,
                            SupportCaseEvent.CATALOGUE,
                            BodyEvent.CATALOGUE,
                            SittingEvent.CATALOGUE,
                            DisclosureEvent.CATALOGUE,
                            Correction.CATALOGUE,
                            ProgrammeEvent.CATALOGUE,
                            MigrationEvent.CATALOGUE,
                            SuccessionEvent.CATALOGUE,
                            DeadlineEvent.CATALOGUE,
                            AttachmentEvent.CATALOGUE,
                            SamePersonEvent.CATALOGUE,
                            EmergencyEvent.CATALOGUE,
                            SuspensionEvent.CATALOGUE,
                            DutyEvent.CATALOGUE)
                    .flatMap(Collection::stream)
                    .toList();

    private static final Map<Class<? extends LedgerEvent>, CatalogueEntry> BY_TYPE =
            ENTRIES.stream().collect(Collectors.toMap(CatalogueEntry::type, Function.identity()));
    private static final Map<String, CatalogueEntry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toMap(CatalogueEntry::name, Function.identity()));

    private EventCatalogue() {}

    public static List<CatalogueEntry> entries() {
        return ENTRIES;
    }

    /** The entry of an event class; an {@link IllegalStateException} when it was never catalogued. */
    public static CatalogueEntry of(Class<? extends LedgerEvent> type) {
        CatalogueEntry entry = BY_TYPE.get(type);
        if (entry == null) {
            throw new IllegalStateException(type.getSimpleName() + " is not in the catalogue");
        }
        return entry;
    }

    /** The entry of a stored name; unknown names stop the reader, they are never skipped. */
    public static CatalogueEntry named(String name) {
        CatalogueEntry entry = BY_NAME.get(name);
        if (entry == null) {
            throw new UnknownEvent(name);
        }
        return entry;
    }
}
