package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

/** The agency proposes a person whom support does not reach for アウトリーチ. */
public record OutreachCandidateNominated(
        ConsultationId consultationId,
        FileId fileId,
        OutreachId outreachId,
        PersonId personId,
        AgencyId to,
        Labelled<Words> grounds)
        implements IntakeEvent {}
