package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.DeadlineTable.pair;
import static org.caseledger.query.deadlines.Ending.lapsed;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Opening.on;

import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.EmergencyReported;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.events.supportcase.OtherSchemePlanRecorded;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.ServiceProposed;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.supportcase.UrgentSupportReported;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;

import java.util.List;
import java.util.UUID;

/** What falls due beside the course of a case: reports, other schemes' plans, things kept. */
final class EntryDeadlines {

    static final List<Opening<?>> OPENINGS =
            List.of(
                    on(
                                    REPORT_BACK,
                                    UrgentSupportGiven.class,
                                    "reportBackBy",
                                    UrgentSupportGiven::reportBackBy)
                            .about(it -> pair(it.streamId(), it.number())),
                    on(
                                    REPORT_BACK,
                                    EmergencyDisclosureMade.class,
                                    "reportBackBy",
                                    EmergencyDisclosureMade::reportBackBy)
                            .aboutKnown(taken -> taken.line().eventId())
                            .owedBy(it -> Owner.of(it.from())),
                    on(
                                    OTHER_SCHEME_REVIEW,
                                    OtherSchemePlanRecorded.class,
                                    "nextReviewOn",
                                    OtherSchemePlanRecorded::nextReviewOn)
                            .about(EntryDeadlines::plan)
                            .owedBy(it -> Owner.of(it.agencyId())),
                    on(
                                    OTHER_SCHEME_END,
                                    OtherSchemePlanRecorded.class,
                                    "until",
                                    OtherSchemePlanRecorded::until)
                            .about(EntryDeadlines::plan)
                            .owedBy(it -> Owner.of(it.agencyId())),
                    on(
                                    SERVICE_ASK_AGAIN,
                                    ServiceAnswered.class,
                                    "askAgainOn",
                                    ServiceAnswered::askAgainOn)
                            .about(it -> it.personId().value()),
                    on(
                                    CUSTODY_RETURN,
                                    ValuablesCustodyStarted.class,
                                    "returnBy",
                                    ValuablesCustodyStarted::returnBy)
                            .about(ValuablesCustodyStarted::custody),
                    on(
                                    SUPERIOR_REVIEW,
                                    ValuablesCustodyStarted.class,
                                    "handledBy.reviewBy",
                                    it -> it.handledBy().reviewBy())
                            .about(ValuablesCustodyStarted::custody)
                            .owedBy(it -> Owner.of(null, it.handledBy().reviewer())),
                    on(
                                    SUPERIOR_REVIEW,
                                    ValuablesReturned.class,
                                    "handledBy.reviewBy",
                                    it -> it.handledBy().reviewBy())
                            .about(ValuablesReturned::custody)
                            .owedBy(it -> Owner.of(null, it.handledBy().reviewer())));

    static final List<Ending<?>> ENDINGS =
            List.of(
                    met(
                            REPORT_BACK,
                            UrgentSupportReported.class,
                            it -> pair(it.streamId(), it.number())),
                    met(REPORT_BACK, EmergencyReported.class, EmergencyReported::emergency),
                    met(OTHER_SCHEME_REVIEW, OtherSchemePlanRecorded.class, EntryDeadlines::plan),
                    met(SERVICE_ASK_AGAIN, ServiceProposed.class, it -> it.personId().value()),
                    met(SERVICE_ASK_AGAIN, ServiceAnswered.class, it -> it.personId().value()),
                    met(CUSTODY_RETURN, ValuablesReturned.class, ValuablesReturned::custody),
                    met(SUPERIOR_REVIEW, CustodyReviewed.class, CustodyReviewed::custody),
                    lapsed(SUPERIOR_REVIEW, ValuablesReturned.class, ValuablesReturned::custody));

    private EntryDeadlines() {}

    /** One agency makes one plan for a person at a time; which scheme it is stays sealed. */
    private static UUID plan(OtherSchemePlanRecorded it) {
        return pair(it.personId().value(), it.agencyId());
    }
}
