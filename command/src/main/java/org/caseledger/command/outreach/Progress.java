package org.caseledger.command.outreach;

import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * How far a running outreach has come.
 *
 * @param item the 106-6 item that the last plan before consent rests on
 * @param consent what the work rests on since the basis was switched
 * @param watchers who keeps an eye on the person
 * @param unwantedSince the day on which the person wanted no contact any more; null unless they did
 */
record Progress(
        int planVersion,
        @Nullable ItemId item,
        int attempts,
        @Nullable ConsentId consent,
        Set<AgencyId> watchers,
        Set<Progress.Mark> marks,
        @Nullable LocalDate unwantedSince) {

    /** What has happened, or goes on. */
    enum Mark {
        CONTACT_MADE,
        CONNECTED,
        STABLE,
        HELD,
        EMERGENCY,
        REFERRED_ON
    }

    static final Progress BEGUN = new Progress(0, null, 0, null, Set.of(), Set.of(), null);

    Progress {
        watchers = Set.copyOf(watchers);
        marks = Set.copyOf(marks);
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    Progress planned(OutreachPlanMade plan) {
        ItemId restsOn = plan.beforeConsent() ? plan.itemId() : item;
        return new Progress(
                plan.version(), restsOn, attempts, consent, watchers, marks, unwantedSince);
    }

    Progress attempted() {
        return new Progress(
                planVersion, item, attempts + 1, consent, watchers, marks, unwantedSince);
    }

    Progress contacted() {
        return marked(Mark.CONTACT_MADE, true).unwantedSince(null);
    }

    /** Getting in touch takes back what the person said before. */
    Progress inTouch() {
        return unwantedSince(null);
    }

    Progress refused(ContactRefused act) {
        return unwantedSince(act.extent() == ContactRefusal.FOR_GOOD ? act.occurred().on() : null);
    }

    boolean isUnwanted() {
        return unwantedSince != null;
    }

    /** Whether the person had said by the day before that they want no contact any more. */
    boolean isUnwantedOn(LocalDate day) {
        return unwantedSince != null && day.isAfter(unwantedSince);
    }

    private Progress unwantedSince(@Nullable LocalDate day) {
        return new Progress(planVersion, item, attempts, consent, watchers, marks, day);
    }

    Progress consented(ConsentId given) {
        return new Progress(planVersion, item, attempts, given, watchers, marks, unwantedSince);
    }

    Progress connectedNow() {
        return marked(Mark.CONNECTED, true);
    }

    Progress stableNow() {
        return marked(Mark.STABLE, true);
    }

    Progress referredOn() {
        return marked(Mark.REFERRED_ON, true);
    }

    Progress held(boolean now) {
        return marked(Mark.HELD, now);
    }

    Progress emergency(boolean now) {
        return marked(Mark.EMERGENCY, now);
    }

    Progress watched(AgencyId by) {
        Set<AgencyId> all = new HashSet<>(watchers);
        all.add(by);
        return new Progress(planVersion, item, attempts, consent, all, marks, unwantedSince);
    }

    Progress unwatched(AgencyId by) {
        Set<AgencyId> left = new HashSet<>(watchers);
        left.remove(by);
        return new Progress(planVersion, item, attempts, consent, left, marks, unwantedSince);
    }

    private Progress marked(Mark mark, boolean set) {
        Set<Mark> next = new HashSet<>(marks);
        if (set) {
            next.add(mark);
        } else {
            next.remove(mark);
        }
        return new Progress(planVersion, item, attempts, consent, watchers, next, unwantedSince);
    }
}
