package org.caseledger.command.intake;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.util.List;

/** Whom a consultation is about; somebody nobody could name is kept under a key of its own. */
record Whom(List<PersonId> persons) {
    static Whom of(ConsultationId consultation, List<PersonId> named) {
        return new Whom(named.isEmpty() ? List.of(new PersonId(consultation.value())) : named);
    }

    LabelDraft about(FileId file, Circumstances now) {
        return now.about(file, persons);
    }
}
