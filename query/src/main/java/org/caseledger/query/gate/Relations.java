package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.EmergencyAccessRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.ItemCircle;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.register.StandingLabels;
import org.caseledger.events.register.SuspensionRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Works out how a reader stands to a label from the registers: those of now for opening a value,
 * those folded up to a position for the question who could see it then.
 */
public record Relations(Actor actor, Facts facts, LocalDate day, Instant at) {

    public Relation to(Label label) {
        var closing = new ClosedValues(actor.staff(), facts);
        FileId file = label.file();
        return new Relation(
                actor.capacity(),
                label.municipality().equals(actor.municipality()),
                file != null && (FileCircle.isInOn(actor, file, facts, day) || isHandedIn(label)),
                file != null && coordinates(file),
                consentsCover(label),
                label.item() != null && namedFor(label.item()),
                actor.organisation().equals(label.source()),
                closing.isGuarded(label),
                closing.isNamedReader(label),
                isUseSuspended(label),
                isInEmergency(label));
    }

    /** By what the registers are asked for a label, to be told beforehand. */
    Set<String> lookups(Label label) {
        Set<String> lookups = new LinkedHashSet<>();
        lookups.add(Lookups.staff(actor.staff()));
        if (label.file() != null) {
            lookups.add(Lookups.file(label.file()));
        }
        for (UUID subject : label.subjects()) {
            lookups.add(Lookups.person(new PersonId(subject)));
            if (label.file() == null) {
                lookups.add(ProtectionRegister.note(subject));
            }
        }
        return lookups;
    }

    /** Whether the reader has this file open in an emergency. */
    public boolean isInEmergency(FileId file) {
        return actor.capacity().handlesCases()
                && EmergencyAccessRegister.isOpen(actor.staff(), file, facts, at);
    }

    private boolean isUseSuspended(Label label) {
        return label.subjects().stream()
                .anyMatch(id -> SuspensionRegister.stopsUseOf(new PersonId(id), facts));
    }

    /** A note of no file counts with the files whose protections point at it. */
    private boolean isInEmergency(Label label) {
        FileId file = label.file();
        return file != null
                ? isInEmergency(file)
                : ProtectionRegister.filesKeeping(label.subjects(), facts).stream()
                        .anyMatch(this::isInEmergency);
    }

    /** While a hand-over waits, the receiver reads its sheet and nothing more of the file. */
    private boolean isHandedIn(Label label) {
        FileId file = label.file();
        return file != null
                && label.purpose() == Purpose.HAND_OVER
                && FileCircle.isHandedTheSheetOf(actor, file, label.source(), facts, day);
    }

    /** A run of 多機関協働 that is over no longer has a coordinator. */
    private boolean coordinates(FileId file) {
        return FileCircle.isInOn(actor, file, facts, day)
                && facts.values(CaseRegister.CASE, Lookups.file(file)).stream()
                        .anyMatch(run -> run.coordinator().equals(actor.organisation()));
    }

    /** Each consent the value rests on: one taken back closes it, whoever else still agrees. */
    private boolean consentsCover(Label label) {
        return !label.consents().isEmpty()
                && label.consents().stream().allMatch(this::consentCovers);
    }

    private boolean consentCovers(ConsentId id) {
        return facts.value(ConsentRegister.CONSENT, id.toString())
                .filter(consent -> consent.holdsOn(day))
                .map(consent -> consent.circle().includes(actor.organisation()))
                .orElse(false);
    }

    /** Whether the reader was picked for the item, and that stands. */
    public boolean namedFor(ItemId item) {
        return new ItemCircle(actor, facts, day).includes(item);
    }

    /** The labels that decide about a value which was sealed under this one. */
    List<Label> standing(UUID value, Label sealed) {
        return StandingLabels.inFile(value, sealed, facts, day);
    }
}
