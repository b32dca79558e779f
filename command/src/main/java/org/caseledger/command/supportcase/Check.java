package org.caseledger.command.supportcase;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_REROUTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_WAITING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.END_NEEDS_CLOSURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_DIED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_SUSPENDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_SUSPENDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.command.supportcase.SupportCase.Closed;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.NotTaken;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.command.supportcase.SupportCase.Planning;
import org.caseledger.command.supportcase.SupportCase.Referred;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.command.supportcase.SupportCase.Supporting;
import org.caseledger.command.supportcase.SupportCase.Suspended;
import org.caseledger.command.supportcase.SupportCase.Unknown;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A chain of preconditions that keeps the first reason to refuse. Pages ask for the reason alone,
 * a command goes on with its own fields and records; so both always give the same answer.
 */
final class Check<S extends SupportCase> {
    private final Optional<S> passed;
    private final Optional<SupportCaseRefusal> why;

    private Check(Optional<S> passed, Optional<SupportCaseRefusal> why) {
        this.passed = passed;
        this.why = why;
    }

    static Check<Known> known(SupportCase state) {
        return in(Known.class, state, CASE_UNKNOWN);
    }

    /** From 受理 on, also after 終結. */
    static Check<Known> begun(SupportCase state) {
        return in(Known.class, state, CASE_UNKNOWN)
                .holds(
                        known -> known instanceof Open || known instanceof Closed,
                        CASE_NOT_ACCEPTED);
    }

    /** Not yet decided by the municipality in this run, and not over. */
    static Check<Known> beforeDecision(SupportCase state) {
        return in(Known.class, state, CASE_UNKNOWN)
                .holds(known -> !(known instanceof Closed), CASE_CLOSED)
                .holds(known -> !(known instanceof NotTaken), CASE_NOT_WAITING)
                .holds(
                        known -> known instanceof Referred || !known.course().supportDecided(),
                        END_NEEDS_CLOSURE);
    }

    static Check<NotTaken> notTaken(SupportCase state) {
        return in(
                NotTaken.class, state, state instanceof Unknown ? CASE_UNKNOWN : CASE_NOT_REROUTED);
    }

    static Check<Referred> waiting(SupportCase state) {
        return in(Referred.class, state, whyNotWaiting(state));
    }

    static Check<Open> open(SupportCase state) {
        return in(Open.class, state, whyNotOpen(state));
    }

    static Check<Active> active(SupportCase state) {
        return in(Active.class, state, whyNotOpen(state));
    }

    static Check<Supported> supported(SupportCase state) {
        return in(Supported.class, state, whyNotSupported(state));
    }

    static Check<Supporting> supporting(SupportCase state) {
        return in(Supporting.class, state, whyNotSupported(state));
    }

    static Check<Suspended> suspended(SupportCase state) {
        return in(
                Suspended.class,
                state,
                state instanceof Open ? SUPPORT_NOT_SUSPENDED : whyNotOpen(state));
    }

    static Check<Closed> closed(SupportCase state) {
        return in(Closed.class, state, state instanceof Unknown ? CASE_UNKNOWN : CASE_NOT_CLOSED);
    }

    /** Goes on only when the rule holds. */
    Check<S> holds(Predicate<? super S> rule, SupportCaseRefusal otherwise) {
        return passed.isPresent() && !rule.test(passed.get()) ? refused(otherwise) : this;
    }

    /** Goes on only when the rule finds no reason to refuse. */
    Check<S> passes(Function<? super S, Optional<SupportCaseRefusal>> rule) {
        return passed.flatMap(rule).map(Check::<S>refused).orElse(this);
    }

    Check<S> onOrBefore(LocalDate today, LocalDate stated) {
        return holds(_ -> !stated.isAfter(today), DATE_IN_FUTURE);
    }

    /** Whoever must stay unknown is named by a note that the actor knows, and by nothing else. */
    Check<S> saidBy(@Nullable SaidBy saidBy, Circumstances now) {
        return holds(
                _ -> NoteRegister.standsBehind(saidBy, now.actor(), now.facts()),
                WORD_WITHOUT_NOTE);
    }

    /** The person lived on that day, as far as is recorded. */
    Check<S> living(PersonId person, LocalDate day, Circumstances now) {
        return holds(_ -> !MemberRegister.hadDied(person, day, now.facts()), PERSON_DIED);
    }

    /** Only the coordinating agency or a municipal officer goes on. */
    Check<S> coordinatedBy(Actor actor) {
        return holds(
                state -> state instanceof Known known && ActorCoordinates.holds(known, actor),
                NOT_COORDINATING);
    }

    Optional<Refusal> refusal() {
        return why.map(Refusal.class::cast);
    }

    Decision<SupportCaseEvent> record(Function<? super S, ? extends SupportCaseEvent> event) {
        return passed.<Decision<SupportCaseEvent>>map(state -> accept(event.apply(state)))
                .orElseGet(() -> refuse(why.orElseThrow()));
    }

    Decision<SupportCaseEvent> recordAll(Function<? super S, List<SupportCaseEvent>> events) {
        return passed.<Decision<SupportCaseEvent>>map(state -> accept(events.apply(state)))
                .orElseGet(() -> refuse(why.orElseThrow()));
    }

    private static <S extends SupportCase> Check<S> in(
            Class<S> wanted, SupportCase state, SupportCaseRefusal otherwise) {
        return wanted.isInstance(state)
                ? new Check<>(Optional.of(wanted.cast(state)), Optional.empty())
                : refused(otherwise);
    }

    private static <S extends SupportCase> Check<S> refused(SupportCaseRefusal why) {
        return new Check<>(Optional.empty(), Optional.of(why));
    }

    private static SupportCaseRefusal whyNotWaiting(SupportCase state) {
        return state instanceof Unknown ? CASE_UNKNOWN : CASE_NOT_WAITING;
    }

    private static SupportCaseRefusal whyNotOpen(SupportCase state) {
        return switch (state) {
            case Unknown _ -> CASE_UNKNOWN;
            case Referred _, NotTaken _ -> CASE_NOT_ACCEPTED;
            case Closed _ -> CASE_CLOSED;
            case Open _ -> SUPPORT_SUSPENDED;
        };
    }

    private static SupportCaseRefusal whyNotSupported(SupportCase state) {
        return state instanceof Planning ? SUPPORT_NOT_DECIDED : whyNotOpen(state);
    }
}
