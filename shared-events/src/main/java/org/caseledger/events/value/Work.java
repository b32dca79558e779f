package org.caseledger.events.value;

/** Working time spent on an act, in minutes, and the programme it was spent for (事業区分). */
public record Work(int minutes, Programme programme) {

    public Work {
        if (minutes < 1 || minutes > 24 * 60) {
            throw new IllegalArgumentException("work.minutes");
        }
    }
}
