package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.DeadlineTable.pair;
import static org.caseledger.query.deadlines.Ending.lapsed;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Ending.metWhere;
import static org.caseledger.query.deadlines.Opening.each;
import static org.caseledger.query.deadlines.Opening.on;
import static org.caseledger.query.deadlines.Opening.within;

import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.query.deadlines.Opening.Taken;

import java.util.List;
import java.util.UUID;

/** What falls due about consents: the paper, the end, asking again, telling of a withdrawal. */
final class ConsentDeadlines {

    static final List<Opening<?>> OPENINGS =
            List.of(
                    on(CONSENT_PAPER, ConsentGiven.class, "paperDueOn", ConsentGiven::paperDueOn),
                    on(CONSENT_EXPIRY, ConsentGiven.class, "until", ConsentGiven::until),
                    within(
                                    ProfileSetting.RE_CONSENT_DAYS,
                                    RE_CONSENT,
                                    ConsentGiven.class,
                                    ConsentGiven::givenOn)
                            .when(it -> it.until() == null),
                    on(
                                    ASK_CONSENT_AGAIN,
                                    ConsentRefused.class,
                                    "askAgainOn",
                                    ConsentRefused::askAgainOn)
                            .aboutKnown(ConsentDeadlines::person),
                    within(
                                    ProfileSetting.ASK_AGAIN_DAYS,
                                    ASK_CONSENT_AGAIN,
                                    ConsentRefused.class,
                                    ConsentRefused::refusedOn)
                            .when(it -> it.askAgainOn() == null)
                            .aboutKnown(ConsentDeadlines::person),
                    on(
                                    ASK_CONSENT_AGAIN,
                                    ConsentUnobtainableRecorded.class,
                                    "askAgainOn",
                                    ConsentUnobtainableRecorded::askAgainOn)
                            .aboutKnown(ConsentDeadlines::person),
                    within(
                                    ProfileSetting.ASK_AGAIN_DAYS,
                                    ASK_CONSENT_AGAIN,
                                    ConsentUnobtainableRecorded.class,
                                    ConsentUnobtainableRecorded::recordedFor)
                            .when(it -> it.askAgainOn() == null)
                            .aboutKnown(ConsentDeadlines::person),
                    each(WITHDRAWAL_NOTICE, ConsentWithdrawn.class, ConsentDeadlines::notices));

    static final List<Ending<?>> ENDINGS =
            List.of(
                    met(CONSENT_PAPER, ConsentPaperReceived.class),
                    lapsed(CONSENT_PAPER, ConsentWithdrawn.class),
                    lapsed(CONSENT_EXPIRY, ConsentWithdrawn.class),
                    lapsed(RE_CONSENT, ConsentWithdrawn.class),
                    met(CONSENT_EXPIRY, ConsentGiven.class),
                    met(RE_CONSENT, ConsentGiven.class),
                    metWhere(CONSENT_EXPIRY, ConsentGiven.class, ConsentDeadlines::renews),
                    metWhere(RE_CONSENT, ConsentGiven.class, ConsentDeadlines::renews),
                    metWhere(ASK_CONSENT_AGAIN, ConsentSought.class, ConsentDeadlines::sameOne),
                    metWhere(ASK_CONSENT_AGAIN, ConsentGiven.class, ConsentDeadlines::sameOne),
                    met(
                            WITHDRAWAL_NOTICE,
                            RoleHolderNotified.class,
                            it -> pair(it.streamId(), it.agencyId())),
                    met(
                            WITHDRAWAL_NOTICE,
                            NoticeAcknowledged.class,
                            it -> pair(it.streamId(), it.agencyId())));

    private ConsentDeadlines() {}

    private static <E extends ConsentEvent> UUID person(Taken<E> taken) {
        return taken.book().known().personOf(taken.event().streamId());
    }

    private static <E extends ConsentEvent> boolean sameOne(Taken<E> taken, DeadlineRow row) {
        return row.matter().equals(person(taken));
    }

    private static boolean renews(Taken<ConsentGiven> taken, DeadlineRow row) {
        return taken.book().known().renews(taken.event().streamId(), row.matter());
    }

    /** Each agency that must be told, by whoever answers for the consent. */
    private static List<Due> notices(Taken<ConsentWithdrawn> taken) {
        ConsentWithdrawn it = taken.event();
        return it.toTell().stream()
                .map(agency ->
                        new Due(
                                pair(it.streamId(), agency),
                                null,
                                it.withdrawnOn(),
                                ProfileSetting.WITHDRAWAL_NOTICE_DAYS,
                                Owner.NOBODY,
                                null))
                .toList();
    }
}
