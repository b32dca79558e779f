package org.caseledger.ops.migration;

import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A consent that came with its date, its form and the version of its text. */
record CarriedConsent(ConsentId consent, FileId file, Circle circle) {

    /** The acts that record it as given on its day. */
    List<LedgerCommand> acts(PersonRow row, PersonId person) {
        LocalDate on = Objects.requireNonNull(row.consentDate());
        ConsentForm form = Objects.requireNonNull(row.consentForm());
        return List.of(
                new SeekConsent(
                        consent, file, person, Purpose.PLANNING, circle, Occurred.onDay(on), null),
                new GiveConsent(
                        consent,
                        form,
                        ConsentCapacity.SELF,
                        Objects.requireNonNull(row.consentVersion()),
                        on,
                        null,
                        null,
                        form == ConsentForm.APPLICATION_FORM ? null : CaseSteps.AS_WRITTEN));
    }
}
