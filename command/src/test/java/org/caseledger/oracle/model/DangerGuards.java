package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Dangers of a household, which keep a consultation open (I-09). */
final class DangerGuards {

    private DangerGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        put(
                table,
                "RecordDanger",
                guard(
                        "X-08",
                        "household-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "occurred")),
                guard(
                        "X-01",
                        "member-of-another-household",
                        (_, t) ->
                                !Mihon.isOfFile(
                                        t.get("personId"),
                                        t.is("householdId", Mihon.HOUSEHOLD)
                                                ? Mihon.FILE
                                                : Mihon.OTHER_FILE)));
        put(table, "LiftDanger", guard("I-09", "danger-not-open", DangerGuards::isNotOpen));
    }

    /**
     * What could not wait is reported within fourteen days of the day it was done, or of the day it
     * was entered when that is later.
     */
    static Guard reportedTooLate(String refusal) {
        return guard(
                "I-08",
                refusal,
                (_, t) -> t.isAfter("reportBackBy", later(t, "occurred").plusDays(14)));
    }

    /** This day, or today when that is later. */
    static LocalDate later(Told told, String day) {
        return told.isAfter(day, told.on()) ? told.day(day) : told.on();
    }

    /** Dangers are numbered from one, in the order of their recording. */
    private static boolean isNotOpen(History before, Told told) {
        long noted =
                before.before(told).stream().filter(e -> e.act().equals("RecordDanger")).count();
        boolean lifted =
                before.last(told.stream(), e -> e.is("number", told.get("number")), "LiftDanger")
                        != null;
        return told.number("number") > noted || lifted;
    }
}
