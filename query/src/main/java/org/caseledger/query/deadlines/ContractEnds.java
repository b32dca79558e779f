package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.register.AgencyRegister.Agency;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.value.AgencyId;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/** A contract that remains when a later one ended early is the one whose end is told. */
record ContractEnds(DeadlineBook book) {

    void settle(AgencyId id, Agency agency, LedgerLine line) {
        book.end(
                State.LAPSED,
                row ->
                        row.kind() == DeadlineKind.CONTRACT_END
                                && row.owner().equals(Owner.of(id))
                                && agency.contracts().stream().noneMatch(term -> ends(term, row)));
        ContractTerm last = last(agency);
        if (last != null && last.endedOn() == null && agency.closedFrom() == null) {
            boolean told =
                    book.open(DeadlineKind.CONTRACT_END, Owner.of(id)).stream()
                            .anyMatch(row -> ends(last, row));
            if (!told) {
                var due =
                        new Due(
                                last.contractId().value(),
                                last.until(),
                                null,
                                null,
                                Owner.of(id),
                                null);
                book.open(DeadlineKind.CONTRACT_END, due, line);
            }
        }
    }

    private static boolean ends(ContractTerm term, DeadlineRow row) {
        return term.endedOn() == null && row.matter().equals(term.contractId().value());
    }

    private static @Nullable ContractTerm last(Agency agency) {
        return agency.contracts().stream()
                .max(Comparator.comparing(ContractTerm::lastDay))
                .orElse(null);
    }
}
