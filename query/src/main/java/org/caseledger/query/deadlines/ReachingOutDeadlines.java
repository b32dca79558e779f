package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.DeadlineTable.pair;
import static org.caseledger.query.deadlines.Ending.lapsed;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Opening.on;
import static org.caseledger.query.deadlines.Opening.within;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.outreach.*;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.stream.Stream;

/** What falls due while people are reached: in 相談, つなぎ and アウトリーチ. */
final class ReachingOutDeadlines {

    static final List<Opening<?>> OPENINGS =
            List.of(
                    on(HAND_OVER_ANSWER, HandOverSent.class, "replyBy", HandOverSent::replyBy)
                            .about(it -> it.handOverId().value())
                            .owedBy(it -> Owner.of(it.to())),
                    within(
                                    ProfileSetting.HAND_OVER_ANSWER_DAYS,
                                    HAND_OVER_ANSWER,
                                    HandOverSent.class,
                                    _ -> null)
                            .when(it -> it.replyBy() == null)
                            .about(it -> it.handOverId().value())
                            .owedBy(it -> Owner.of(it.to())),
                    on(
                                    REPORT_BACK,
                                    EmergencySupportProvided.class,
                                    "reportBackBy",
                                    EmergencySupportProvided::reportBackBy)
                            .aboutKnown(taken -> taken.line().eventId()),
                    on(
                            REPORT_BACK,
                            OutreachEmergencyBegan.class,
                            "reportBackBy",
                            OutreachEmergencyBegan::reportBackBy),
                    on(TRY_AGAIN, ContactRefused.class, "tryAgainOn", ContactRefused::tryAgainOn),
                    on(WATCH_REVIEW, OutreachHeld.class, "reviewOn", OutreachHeld::reviewOn),
                    on(WATCH_REVIEW, WatchArranged.class, "reviewOn", WatchArranged::reviewOn)
                            .about(it -> pair(it.streamId(), it.agencyId()))
                            .owedBy(it -> Owner.of(it.agencyId())),
                    within(
                            ProfileSetting.FOLLOW_UP_DAYS,
                            FOLLOW_UP,
                            OutreachClosed.class,
                            OutreachClosed::closedOn),
                    on(
                            FOLLOW_UP,
                            OutreachFollowUpRecorded.class,
                            "nextOn",
                            OutreachFollowUpRecorded::nextOn));

    static final List<Ending<?>> ENDINGS =
            Stream.of(answers(), contacts(), watches(), overWithTheCourse())
                    .<Ending<?>>flatMap(List::stream)
                    .toList();

    private ReachingOutDeadlines() {}

    private static List<Ending<?>> answers() {
        return List.of(
                met(HAND_OVER_ANSWER, HandOverAccepted.class, it -> it.handOverId().value()),
                met(HAND_OVER_ANSWER, HandOverReturned.class, it -> it.handOverId().value()),
                lapsed(HAND_OVER_ANSWER, ConsultationClosedWithAdvice.class),
                met(REPORT_BACK, EmergencySupportReported.class),
                met(REPORT_BACK, OutreachEmergencyEnded.class),
                met(FOLLOW_UP, OutreachFollowUpRecorded.class));
    }

    private static List<Ending<?>> contacts() {
        return Stream.<Class<? extends LedgerEvent>>of(
                        ContactAttempted.class,
                        ContactByPersonReceived.class,
                        FirstContactMade.class,
                        HomeVisitMade.class,
                        HomeVisitAsItHappened.class,
                        AccompanimentMade.class)
                .<Ending<?>>map(contact -> met(TRY_AGAIN, contact))
                .toList();
    }

    private static List<Ending<?>> watches() {
        return List.of(
                met(WATCH_REVIEW, OutreachResumed.class, LedgerEvent::streamId),
                met(WATCH_REVIEW, WatchReleased.class, it -> pair(it.streamId(), it.agencyId())),
                met(WATCH_REVIEW, WatchArranged.class, it -> pair(it.streamId(), it.agencyId())));
    }

    private static List<Ending<?>> overWithTheCourse() {
        return Stream.<Class<? extends LedgerEvent>>of(
                        OutreachClosed.class,
                        OutreachEnded.class,
                        OutreachReferredToMultiAgency.class)
                .<Ending<?>>flatMap(end ->
                        Stream.of(TRY_AGAIN, WATCH_REVIEW)
                                .map((DeadlineKind kind) -> lapsed(kind, end)))
                .toList();
    }
}
