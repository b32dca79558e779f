package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.SHEET_ANSWER_CONTRADICTORY;
import static org.caseledger.command.intake.IntakeRefusal.SHEET_WITHOUT_ANSWER;
import static org.caseledger.command.intake.IntakeRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.intake.SheetItem;
import org.caseledger.events.intake.SheetProblem;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A page of インテーク・アセスメントシート about one person: items that were not asked are told apart
 * from those asked and not told. It may be filled in bit by bit, also by agencies that were asked to.
 */
public record RecordAssessmentSheet(
        ConsultationId consultationId,
        PersonId personId,
        List<Answer> answers,
        @Nullable List<Problem> problems,
        SaidBy saidBy,
        Occurred occurred,
        @Nullable Work work)
        implements IntakeCommand {

    /** One item; words go with an item that was told, and only with that. */
    public record Answer(SheetItem item, Answered answered, @Nullable Words words) {
        private boolean isContradictory() {
            return (answered == Answered.TOLD) != (words != null);
        }
    }

    /** One line of the problem list. */
    public record Problem(
            Words issue,
            @Nullable Occurred since,
            @Nullable SaidBy saidBy,
            @Nullable Words ownView) {
        private SheetProblem under(LabelDraft label) {
            return new SheetProblem(label.put(issue), since, saidBy, label.putIfGiven(ownView));
        }
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Open open -> {
                Optional<IntakeRefusal> wrong = wrong(open.taken(), now);
                yield wrong.isPresent() ? refuse(wrong.get()) : accept(recorded(open.taken(), now));
            }
        };
    }

    private Optional<IntakeRefusal> wrong(Taken taken, Circumstances now) {
        if (!taken.persons().contains(personId) && !isOfHousehold(taken, now)) {
            return Optional.of(CONSULTATION_PERSON_UNKNOWN);
        }
        if (answers.isEmpty() && listed().isEmpty()) {
            return Optional.of(SHEET_WITHOUT_ANSWER);
        }
        if (isContradictory()) {
            return Optional.of(SHEET_ANSWER_CONTRADICTORY);
        }
        if (!allSaidByKnown(now)) {
            return Optional.of(WORD_WITHOUT_NOTE);
        }
        return occurred.on().isAfter(now.today())
                ? Optional.of(INTAKE_DATE_IN_FUTURE)
                : Optional.empty();
    }

    private boolean isOfHousehold(Taken taken, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, personId.toString())
                .filter(member -> member.fileId().equals(taken.fileId()))
                .isPresent();
    }

    /** An item stands on the sheet once. */
    private boolean isContradictory() {
        return answers.stream().anyMatch(Answer::isContradictory)
                || answers.stream().map(Answer::item).distinct().count() < answers.size();
    }

    private boolean allSaidByKnown(Circumstances now) {
        return NoteRegister.standsBehind(saidBy, now.actor(), now.facts())
                && listed().stream()
                        .allMatch(one ->
                                NoteRegister.standsBehind(one.saidBy(), now.actor(), now.facts()));
    }

    private List<Problem> listed() {
        return problems == null ? List.of() : problems;
    }

    private AssessmentSheetRecorded recorded(Taken taken, Circumstances now) {
        LabelDraft label = now.about(taken.fileId(), personId).sensitive();
        return new AssessmentSheetRecorded(
                consultationId,
                taken.fileId(),
                personId,
                answers.stream()
                        .<Labelled<SheetAnswer>>map(one ->
                                label.put(new SheetAnswer(one.item(), one.answered(), one.words())))
                        .toList(),
                listed().stream().map(one -> one.under(label)).toList(),
                saidBy,
                occurred,
                work);
    }
}
