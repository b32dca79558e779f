package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A consultation was taken in: who called, about whom, and what was told.
 *
 * @param informant from whom hearsay was heard, where the caller did not see it
 * @param follows an earlier consultation of the same file
 * @param lookedFirst whether nobody known already was meant, where somebody looked
 */
public record ConsultationReceived(
        ConsultationId consultationId,
        FileId fileId,
        AgencyId receivedBy,
        CallerKind caller,
        @Nullable AgencyId callerAgency,
        @Nullable SealedNoteId protectedCaller,
        List<PersonId> persons,
        Labelled<Troubles> troubles,
        Labelled<Words> story,
        Occurred occurred,
        @Nullable Work work,
        @Nullable ConsultationChannel channel,
        @Nullable CallerSheet callerSheet,
        @Nullable SaidBy informant,
        @Nullable Labelled<Words> wishes,
        @Nullable ConsultationId follows,
        @Nullable LookedFirst lookedFirst)
        implements IntakeEvent {

    /** With nothing told beside what every consultation has. */
    public ConsultationReceived(
            ConsultationId consultationId,
            FileId fileId,
            AgencyId receivedBy,
            CallerKind caller,
            @Nullable AgencyId callerAgency,
            @Nullable SealedNoteId protectedCaller,
            List<PersonId> persons,
            Labelled<Troubles> troubles,
            Labelled<Words> story,
            Occurred occurred,
            @Nullable Work work) {
        this(
                consultationId,
                fileId,
                receivedBy,
                caller,
                callerAgency,
                protectedCaller,
                persons,
                troubles,
                story,
                occurred,
                work,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
