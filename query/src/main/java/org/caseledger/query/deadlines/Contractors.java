package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.AgencyRegister.Agency;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.caseledger.query.ledger.LedgerLine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Each month in which a contract runs that asks for it is to be reported (O-09), from the first month
 * on, also by a contractor that never reported. A report that is missing stays due, and that on the
 * next month falls due all the same.
 */
record Contractors(DeadlineBook book, Known known) {

    private static final int LONGEST_GAP_IN_MONTHS = 36;

    /** Whether an event that opens and ends nothing by itself tells of contracts. */
    static boolean concerns(LedgerEvent event) {
        return !AgencyRegister.AGENCY.keysTouchedBy(event).isEmpty();
    }

    /** After a fact of the directory: what no contract covers any more is not owed. */
    void after(LedgerLine line) {
        for (String key : AgencyRegister.AGENCY.keysTouchedBy(line.event())) {
            Agency agency = known.agency(key);
            if (agency != null && !(line.event() instanceof AgencyRegistered)) {
                settleMonths(AgencyId.of(key), line);
                new ContractEnds(book).settle(AgencyId.of(key), agency, line);
            }
        }
    }

    /** The report on a month was made, or its day passed without it: the next one is due. */
    List<Due> next(AgencyId agency, LocalDate month) {
        LocalDate asked = known.monthAsked(agency);
        if (asked != null && asked.isAfter(month)) {
            return List.of();
        }
        known.asks(agency, month);
        return firstOwedAfter(agency, month).map(first -> asked(agency, first)).stream().toList();
    }

    /** The months that are over by now and were never asked for, and the one after them. */
    private void openUntilNow(AgencyId agency, LocalDate month, LedgerLine line) {
        Optional<LocalDate> owed = firstOwedAfter(agency, month);
        while (owed.isPresent()) {
            LocalDate first = owed.get();
            book.open(DeadlineKind.MONTH_REPORT, asked(agency, first), line);
            owed =
                    lastOf(first).isBefore(line.recordedOn())
                            ? firstOwedAfter(agency, first)
                            : Optional.empty();
        }
    }

    private Due asked(AgencyId agency, LocalDate first) {
        known.asks(agency, first);
        return new Due(
                report(agency, first),
                null,
                lastOf(first),
                ProfileSetting.CONTRACTOR_REPORT_DAY,
                Owner.of(agency),
                null);
    }

    /** The report of an agency on the month that begins on this day. */
    static UUID report(AgencyId agency, LocalDate first) {
        return DeadlineTable.pair(agency.value(), first);
    }

    /** The day of a report has passed, and it is still missing. */
    void missed(DeadlineRow row, LedgerLine line) {
        AgencyId agency = row.owner().agency();
        if (row.kind() == DeadlineKind.MONTH_REPORT && agency != null) {
            openNext(agency, monthOf(row), line);
        }
    }

    private void openNext(AgencyId agency, LocalDate month, LedgerLine line) {
        next(agency, month).forEach(due -> book.open(DeadlineKind.MONTH_REPORT, due, line));
    }

    private Optional<LocalDate> firstOwedAfter(AgencyId agency, LocalDate month) {
        return Stream.iterate(month.plusMonths(1), next -> next.plusMonths(1))
                .limit(LONGEST_GAP_IN_MONTHS)
                .filter(first -> isOwed(agency, first))
                .findFirst();
    }

    private boolean isOwed(AgencyId id, LocalDate first) {
        Agency agency = known.agency(id.toString());
        return agency == null || isThere(agency, first) && isUnderContract(agency, first);
    }

    private static boolean isThere(Agency agency, LocalDate first) {
        return agency.closedFrom() == null || agency.closedFrom().isAfter(first);
    }

    private static boolean isUnderContract(Agency agency, LocalDate first) {
        return agency.contracts().isEmpty()
                || agency.contracts().stream()
                        .anyMatch(term ->
                                term.monthReports()
                                        && !term.from().isAfter(lastOf(first))
                                        && !term.lastDay().isBefore(first));
    }

    private void settleMonths(AgencyId agency, LedgerLine line) {
        for (DeadlineRow row : book.open(DeadlineKind.MONTH_REPORT, Owner.of(agency))) {
            LocalDate first = monthOf(row);
            if (!isOwed(agency, first)) {
                book.end(State.LAPSED, row::equals);
                known.asksNoLonger(agency, first);
            }
        }
        LocalDate asked = known.monthAsked(agency);
        if (asked == null) {
            beforeContracts(agency).ifPresent(month -> openUntilNow(agency, month, line));
        } else if (!isAwaited(agency, asked) || lastOf(asked).isBefore(line.recordedOn())) {
            openUntilNow(agency, asked, line);
        }
    }

    /** The month before the first contract of which months are to be reported. */
    private Optional<LocalDate> beforeContracts(AgencyId id) {
        Agency agency = known.agency(id.toString());
        return agency == null
                ? Optional.empty()
                : agency.contracts().stream()
                        .filter(ContractTerm::monthReports)
                        .map(ContractTerm::from)
                        .min(Comparator.naturalOrder())
                        .map(from -> from.withDayOfMonth(1).minusMonths(1));
    }

    private boolean isAwaited(AgencyId agency, LocalDate asked) {
        return book.open(DeadlineKind.MONTH_REPORT, Owner.of(agency)).stream()
                .anyMatch(row -> monthOf(row).equals(asked) && row.raisedFor() == null);
    }

    /** The first day of the month that a report is due on. */
    private static LocalDate monthOf(DeadlineRow row) {
        LocalDate last = row.countedFrom();
        if (last == null) {
            throw new IllegalStateException("a report that is counted from no month");
        }
        return last.withDayOfMonth(1);
    }

    private static LocalDate lastOf(LocalDate first) {
        return first.withDayOfMonth(first.lengthOfMonth());
    }
}
