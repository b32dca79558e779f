package org.caseledger.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.deadline.DeadlineRefusal.DEADLINE_NOT_PASSED;
import static org.caseledger.command.deadline.DeadlineRefusal.OVERDUE_ALREADY_RAISED;
import static org.caseledger.command.deadline.DeadlineRefusal.OVERDUE_RAISED_BY_LEDGER_ONLY;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.deadline.DeadlinePassed;
import org.caseledger.events.deadline.ReviewOverdue;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.DeadlineId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

class RaiseOverdueTest {

    private static final DeadlineId ID = new DeadlineId(Town.id(18, 1));
    private static final UUID SET_BY = Town.id(18, 2);

    @Test
    void a_review_is_overdue_from_the_day_after_on() {
        given().on(DAY.plusDays(1))
                .when(raise(DeadlineKind.MONITORING, DAY))
                .then(new ReviewOverdue(ID, FILE, DeadlineKind.MONITORING, DAY, SET_BY));
    }

    @Test
    void other_deadlines_pass_without_being_called_a_review() {
        given().on(DAY.plusDays(1))
                .when(raise(DeadlineKind.CONTRACT_END, DAY))
                .then(new DeadlinePassed(ID, FILE, DeadlineKind.CONTRACT_END, DAY, SET_BY));
    }

    @Test
    void on_the_day_itself_nothing_has_passed() {
        given().on(DAY).when(raise(DeadlineKind.MONITORING, DAY)).thenRefused(DEADLINE_NOT_PASSED);
    }

    @Test
    void the_same_day_passes_once() {
        given().given(ledger(), new ReviewOverdue(ID, FILE, DeadlineKind.MONITORING, DAY, SET_BY))
                .on(DAY.plusDays(2))
                .when(raise(DeadlineKind.MONITORING, DAY))
                .thenRefused(OVERDUE_ALREADY_RAISED);
    }

    @Test
    void a_day_that_was_put_off_may_pass_again() {
        LocalDate later = DAY.plusDays(5);
        given().given(ledger(), new ReviewOverdue(ID, FILE, DeadlineKind.MONITORING, DAY, SET_BY))
                .on(DAY.plusDays(6))
                .when(raise(DeadlineKind.MONITORING, later))
                .then(new ReviewOverdue(ID, FILE, DeadlineKind.MONITORING, later, SET_BY));
    }

    @Test
    void no_person_says_that_a_deadline_has_passed() {
        given().by(Town.OFFICER)
                .on(DAY.plusDays(1))
                .when(raise(DeadlineKind.MONITORING, DAY))
                .thenRefused(OVERDUE_RAISED_BY_LEDGER_ONLY);
    }

    @Test
    void there_is_no_way_to_it_by_the_api() {
        assertThat(TableOfActs.ALL)
                .extracting(Act::command)
                .isNotEmpty()
                .doesNotContain(RaiseOverdue.class);
    }

    private static RaiseOverdue raise(DeadlineKind kind, LocalDate dueOn) {
        return new RaiseOverdue(ID, FILE, kind, dueOn, SET_BY);
    }

    private static Actor ledger() {
        return Actor.ledgerItself(MIHON);
    }

    private static Scenario<DeadlineCommand, Deadline, DeadlineEvent> given() {
        return Scenario.of(DeadlineCommand.STREAM).by(ledger());
    }
}
