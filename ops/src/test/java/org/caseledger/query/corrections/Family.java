package org.caseledger.query.corrections;

import static org.caseledger.query.corrections.TownLedger.TODAY;

import org.caseledger.command.axon.Recorded;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.OutputPath;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A mother's file in the town, and the acts that the tests set right. */
final class Family implements AutoCloseable {

    static final Words REASON = new Words("別の人の書類でした");

    final TownLedger town = new TownLedger();
    final FileId file = new FileId(UUID.randomUUID());
    final PersonId mother = new PersonId(UUID.randomUUID());
    final HouseholdId household = new HouseholdId(UUID.randomUUID());
    final ConsultationId consultation = new ConsultationId(UUID.randomUUID());

    static UUID event(Recorded recorded) {
        return recorded.eventIds().getFirst();
    }

    static TakeBackEntry takeBack(UUID stream, UUID entry) {
        return new TakeBackEntry(stream, entry, REASON, null);
    }

    Recorded consulted() {
        Recorded consulted =
                town.by(
                        town.worker,
                        new ReceiveConsultation(
                                consultation,
                                file,
                                CallerKind.PERSON_CONCERNED,
                                null,
                                null,
                                List.of(mother),
                                new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING),
                                new Words("家賃が払えない"),
                                Occurred.onDay(TODAY),
                                null));
        town.record(new RegisterHousehold(household, file));
        return consulted;
    }

    Recorded member(String name) {
        return town.record(
                new AddMember(
                        household,
                        mother,
                        new Words(name),
                        null,
                        null,
                        Relation.values()[0],
                        true,
                        TODAY));
    }

    Recorded consentGiven(ConsentId consent) {
        town.record(
                new SeekConsent(
                        consent,
                        file,
                        mother,
                        Purpose.SUPPORT,
                        new Circle(Set.of(town.desk)),
                        Occurred.onDay(TODAY),
                        null));
        return town.record(
                new GiveConsent(
                        consent,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "2026-04",
                        TODAY,
                        null,
                        null,
                        null));
    }

    ProvideInformation provide(ConsentId consent) {
        return new ProvideInformation(
                file,
                town.desk,
                List.of(mother),
                EnumSet.of(DataKind.IDENTITY),
                LegalBasis.CONSENT,
                consent,
                null,
                TODAY,
                null);
    }

    SetRight corrections() {
        return new CorrectionsReading(town.readGate, town.history)
                .show(town.officer, OutputPath.FILE_CORRECTIONS_API, file);
    }

    @Override
    public void close() {
        town.close();
    }
}
