package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CALLER_AGENCY_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.CALLER_CONTRADICTORY;
import static org.caseledger.command.intake.IntakeRefusal.CALLER_NOT_PROTECTED_BY_NOTE;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_ALREADY_RECEIVED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSONS_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_OF_ANOTHER_FILE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.NoteRegister;
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

/**
 * Takes in a consultation, whatever the trouble (I-01). The caller is kept apart from the persons it
 * is about (I-02); a caller to be protected is named only by a sealed note. Person ids are new random
 * ids of the client, or those of persons already in the file.
 */
public record ReceiveConsultation(
        @Minted ConsultationId consultationId,
        @Minted FileId fileId,
        CallerKind caller,
        @Nullable AgencyId callerAgency,
        @Nullable SealedNoteId protectedCaller,
        List<PersonId> persons,
        Troubles troubles,
        Words story,
        Occurred occurred,
        @Nullable Work work)
        implements IntakeCommand {
    public ReceiveConsultation {
        persons = persons.stream().distinct().toList();
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Open _, Consultation.Closed _ ->
                    refuse(CONSULTATION_ALREADY_RECEIVED);
            case Consultation.Unknown _ when caller == CallerKind.AGENCY && callerAgency == null ->
                    refuse(CALLER_AGENCY_MISSING);
            case Consultation.Unknown _ when isProtected() && !isKeptApart(now) ->
                    refuse(CALLER_NOT_PROTECTED_BY_NOTE);
            case Consultation.Unknown _ when callerIsContradictory() ->
                    refuse(CALLER_CONTRADICTORY);
            case Consultation.Unknown _ when persons.isEmpty() ->
                    refuse(CONSULTATION_PERSONS_MISSING);
            case Consultation.Unknown _ when persons.stream().anyMatch(p -> isElsewhere(p, now)) ->
                    refuse(CONSULTATION_PERSON_OF_ANOTHER_FILE);
            case Consultation.Unknown _ when occurred.on().isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Unknown _ -> accept(received(now));
        };
    }

    private boolean isProtected() {
        return caller == CallerKind.PROTECTED;
    }

    private boolean isKeptApart(Circumstances now) {
        return protectedCaller != null
                && NoteRegister.isKnownTo(now.actor(), protectedCaller, now.facts());
    }

    private boolean callerIsContradictory() {
        return (!isProtected() && protectedCaller != null)
                || (caller != CallerKind.AGENCY && callerAgency != null);
    }

    private boolean isElsewhere(PersonId person, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, person.toString())
                .filter(member -> !member.fileId().equals(fileId))
                .filter(MemberRegister.Member::livesThere)
                .isPresent();
    }

    private ConsultationReceived received(Circumstances now) {
        LabelDraft label = now.about(fileId, persons).sensitive();
        LabelDraft told =
                caller == CallerKind.PERSON_CONCERNED
                        ? label
                        : label.flagged(DisclosureFlag.THIRD_PARTY_STATEMENT);
        return new ConsultationReceived(
                consultationId,
                fileId,
                now.actor().organisation(),
                caller,
                callerAgency,
                protectedCaller,
                persons,
                label.put(troubles),
                told.put(story),
                occurred,
                work);
    }
}
