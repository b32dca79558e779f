package org.caseledger.ops.demo;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A story being written down: act after act, each a little later than the one before. */
final class Tale {

    private final String name;
    private final StoryDays days;
    private final int second;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param second of the minute at which the acts of this story are recorded, so that no two
     *     stories ever record at the same moment
     */
    Tale(String name, StoryDays days, int second) {
        this.name = name;
        this.days = days;
        this.second = second;
    }

    /** On a day so many working days ago somebody records these acts, one each minute. */
    Tale on(int workingDaysAgo, String time, StaffId who, LedgerCommand... commands) {
        Instant at = days.ago(workingDaysAgo, time).plusSeconds(second);
        for (LedgerCommand command : commands) {
            requireLater(at);
            steps.add(new Step("story/" + name + "/" + steps.size(), at, who, command));
            at = at.plusSeconds(60);
        }
        return this;
    }

    LocalDate day(int workingDaysAgo) {
        return days.ago(workingDaysAgo);
    }

    Occurred occurred(int workingDaysAgo) {
        return Occurred.onDay(day(workingDaysAgo));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void requireLater(Instant at) {
        if (!steps.isEmpty() && !at.isAfter(steps.getLast().at())) {
            throw new IllegalStateException("the story goes back in time: " + name + " " + at);
        }
    }
}
