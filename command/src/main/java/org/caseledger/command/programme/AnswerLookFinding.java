package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.ENTRY_ALREADY_RECORDED;
import static org.caseledger.command.programme.ProgrammeRefusal.LOOKS_ANSWERED_BY_REVIEW;
import static org.caseledger.command.programme.ProgrammeRefusal.LOOKS_OF_ONESELF;
import static org.caseledger.command.programme.ProgrammeRefusal.LOOKS_STAND_IN_NOT_STATED;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_DATE_IN_FUTURE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.programme.LookAnswer;
import org.caseledger.events.programme.LookFindingAnswered;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The review says what it found behind looks of the monthly list (閲覧の点検): once, in words, and
 * nobody about their own. An office without 点検担当 has it done by an officer, who says as what. The
 * id is the one that the list gives the entry.
 */
public record AnswerLookFinding(
        ProgrammeEntryId entryId,
        StaffId about,
        LocalDate month,
        LookAnswer answer,
        Words found,
        LocalDate answeredOn,
        @Nullable StandIn standIn)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        boolean reviewer = now.actor().capacity() == Capacity.REVIEWER;
        if (!reviewer && !mayStandIn(now)) {
            return refuse(LOOKS_ANSWERED_BY_REVIEW);
        }
        if (reviewer == (standIn != null)) {
            return refuse(LOOKS_STAND_IN_NOT_STATED);
        }
        if (now.actor().staff().equals(about)) {
            return refuse(LOOKS_OF_ONESELF);
        }
        if (!(entry instanceof ProgrammeEntry.Unknown)) {
            return refuse(ENTRY_ALREADY_RECORDED);
        }
        if (answeredOn.isAfter(now.today()) || month.isAfter(now.today())) {
            return refuse(PROGRAMME_DATE_IN_FUTURE);
        }
        return accept(
                new LookFindingAnswered(
                        entryId,
                        about,
                        month.withDayOfMonth(1),
                        answer,
                        now.aboutHolder(about.value()).sensitive().put(found),
                        answeredOn,
                        standIn));
    }

    /** Where the office has no 点検担当, an officer looks into it and says as what. */
    private static boolean mayStandIn(Circumstances now) {
        return now.actor().isMunicipalOfficer()
                && !StaffRegister.isAnyOn(now.facts(), Capacity.REVIEWER, now.today());
    }
}
