package org.caseledger.query.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lists, newest first; what is on a list is shown until its last day. */
public record DutyLists(long ledgerPosition, List<Shown> lists) {

    /** One list with its cases and copies. */
    public record Shown(
            UUID listId,
            LocalDate from,
            LocalDate until,
            boolean over,
            List<Line> cases,
            List<Copy> copies) {

        /** How many copies are out beyond their day. */
        public long overdue() {
            return copies.stream().filter(Copy::overdue).count();
        }
    }

    /** One case on it: the number by which a file is opened in an emergency, and the fewest words. */
    public record Line(
            String number,
            String name,
            String age,
            String whereabouts,
            String callFirst,
            String cautions,
            String danger) {}

    /** One numbered copy; overdue when it is out beyond the day of its recovery. */
    public record Copy(int number, String to, LocalDate recoverBy, boolean out, boolean overdue) {}
}
