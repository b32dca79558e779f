package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A consultation was taken in: who called, about whom, and what was told. */
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
        @Nullable Work work)
        implements IntakeEvent {}
