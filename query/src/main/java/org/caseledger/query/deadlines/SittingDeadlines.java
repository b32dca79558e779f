package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.MINUTES_APPROVAL;
import static org.caseledger.events.deadline.DeadlineKind.NEXT_SITTING;
import static org.caseledger.events.deadline.DeadlineKind.PAPER_RECOVERY;
import static org.caseledger.query.deadlines.DeadlineTable.pair;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Ending.metWhere;
import static org.caseledger.query.deadlines.Opening.each;
import static org.caseledger.query.deadlines.Opening.within;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.MaterialRecovered;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.NextDateSet;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.ItemId;
import org.caseledger.query.deadlines.Opening.Taken;

import java.util.List;
import java.util.UUID;

/** What falls due around sittings: the next one, the minutes, and the papers that come back. */
final class SittingDeadlines {

    static final List<Opening<?>> OPENINGS =
            List.of(
                    each(NEXT_SITTING, NextDateSet.class, SittingDeadlines::nextSitting)
                            .stating("nextOn"),
                    within(
                            ProfileSetting.MINUTES_DAYS,
                            MINUTES_APPROVAL,
                            SittingClosed.class,
                            _ -> null),
                    each(PAPER_RECOVERY, MaterialDistributed.class, SittingDeadlines::paper));

    static final List<Ending<?>> ENDINGS =
            List.of(
                    metWhere(NEXT_SITTING, AgendaItemSet.class, (_, _) -> true),
                    met(MINUTES_APPROVAL, MinutesApproved.class),
                    met(
                            PAPER_RECOVERY,
                            MaterialRecovered.class,
                            it -> copy(it.itemId(), it.material(), it.copy())));

    private SittingDeadlines() {}

    private static List<Due> nextSitting(Taken<NextDateSet> taken) {
        NextDateSet it = taken.event();
        return List.of(
                new Due(it.itemId().value(), it.nextOn(), null, null, Owner.NOBODY, it.itemId()));
    }

    /** Each numbered copy comes back to those who handed it out, counted from the day of the sitting. */
    private static List<Due> paper(Taken<MaterialDistributed> taken) {
        MaterialDistributed it = taken.event();
        return List.of(
                new Due(
                        copy(it.itemId(), it.material(), it.copy()),
                        null,
                        it.heldOn(),
                        ProfileSetting.PAPERS_RECOVERY_DAYS,
                        Owner.of(taken.line().actor().organisation()),
                        it.itemId()));
    }

    private static UUID copy(ItemId item, int material, int copy) {
        return pair(item.value(), material + "/" + copy);
    }
}
