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
import static org.caseledger.command.intake.IntakeRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.CallerSheet;
import org.caseledger.events.intake.ConsultationChannel;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.LookedFirst;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.NoteRegister;
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
import java.util.Optional;

/**
 * Takes a consultation in. Nobody is turned away (I-01); who came is kept apart from whom it is about
 * (I-02), and somebody protected only by the reference to a sealed note. An anonymous caller need not
 * name anybody.
 *
 * @param informant from whom the caller heard it, when the caller did not see it
 * @param follows an earlier consultation of the same file
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
        @Nullable Work work,
        @Nullable ConsultationChannel channel,
        @Nullable CallerDetails callerDetails,
        @Nullable SaidBy informant,
        @Nullable Words wishes,
        @Nullable ConsultationId follows,
        @Nullable LookedFirst lookedFirst)
        implements IntakeCommand {
    public ReceiveConsultation {
        persons = persons.stream().distinct().toList();
    }

    /** How the caller is called and reached, and how related to the person. */
    public record CallerDetails(
            @Nullable Words name,
            @Nullable Words phone,
            @Nullable Words relation,
            @Nullable Words occupation) {
        CallerSheet under(LabelDraft label) {
            return new CallerSheet(
                    label.putIfGiven(name),
                    label.tellingWhere().putIfGiven(phone),
                    label.putIfGiven(relation),
                    label.putIfGiven(occupation));
        }
    }

    /** With nothing told beside what every consultation has. */
    public ReceiveConsultation(
            ConsultationId consultationId,
            FileId fileId,
            CallerKind caller,
            @Nullable AgencyId callerAgency,
            @Nullable SealedNoteId protectedCaller,
            List<PersonId> persons,
            Troubles troubles,
            Words story,
            Occurred occurred,
            @Nullable Work work) {
        this(
                consultationId,
                fileId,
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

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Open _, Consultation.Closed _ ->
                    refuse(CONSULTATION_ALREADY_RECEIVED);
            case Consultation.Unknown _ -> {
                Optional<IntakeRefusal> wrong = wrong(now);
                yield wrong.isPresent() ? refuse(wrong.get()) : accept(received(now));
            }
        };
    }

    private Optional<IntakeRefusal> wrong(Circumstances now) {
        if (caller == CallerKind.AGENCY && callerAgency == null) {
            return Optional.of(CALLER_AGENCY_MISSING);
        }
        if (callerIsContradictory()) {
            return Optional.of(CALLER_CONTRADICTORY);
        }
        if (caller == CallerKind.PROTECTED && !isKeptApart(now)) {
            return Optional.of(CALLER_NOT_PROTECTED_BY_NOTE);
        }
        if (!NoteRegister.standsBehind(informant, now.actor(), now.facts())) {
            return Optional.of(WORD_WITHOUT_NOTE);
        }
        if (persons.isEmpty() && caller != CallerKind.ANONYMOUS) {
            return Optional.of(CONSULTATION_PERSONS_MISSING);
        }
        if (persons.stream().anyMatch(person -> isElsewhere(person, now))) {
            return Optional.of(CONSULTATION_PERSON_OF_ANOTHER_FILE);
        }
        return occurred.on().isAfter(now.today())
                ? Optional.of(INTAKE_DATE_IN_FUTURE)
                : Optional.empty();
    }

    private boolean isKeptApart(Circumstances now) {
        return protectedCaller != null
                && NoteRegister.isKnownTo(now.actor(), protectedCaller, now.facts());
    }

    /** Whoever must stay unknown is not described here either. */
    private boolean callerIsContradictory() {
        boolean unnamed = caller == CallerKind.PROTECTED || caller == CallerKind.ANONYMOUS;
        return (caller != CallerKind.PROTECTED && protectedCaller != null)
                || (caller != CallerKind.AGENCY && callerAgency != null)
                || (unnamed && callerDetails != null);
    }

    private boolean isElsewhere(PersonId person, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, person.toString())
                .filter(member -> !member.fileId().equals(fileId))
                .filter(MemberRegister.Member::livesThere)
                .isPresent();
    }

    private ConsultationReceived received(Circumstances now) {
        LabelDraft label = Whom.of(consultationId, persons).about(fileId, now).sensitive();
        LabelDraft told =
                caller == CallerKind.PERSON_CONCERNED && informant == null
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
                work,
                channel,
                callerDetails == null ? null : callerDetails.under(told),
                informant,
                told.putIfGiven(wishes),
                follows,
                lookedFirst);
    }
}
