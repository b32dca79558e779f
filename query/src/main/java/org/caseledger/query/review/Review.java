package org.caseledger.query.review;

import org.caseledger.query.ledger.LedgerLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Asks all questions of a history. Pure: the same history always gives the same findings. */
public final class Review {

    private Review() {}

    /** @param lines everything that bears on the file or sitting, in order of position */
    public static List<Finding> of(List<LedgerLine> lines) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(BasisOfEachDisclosure.findings(lines));
        findings.addAll(AttendeesOfEachItem.findings(lines));
        findings.addAll(PersonsNamed.findings(lines));
        findings.addAll(DecisionsInTheRightBody.findings(lines));
        findings.addAll(CompleteClosures.findings(lines));
        findings.sort(Comparator.comparingLong(Finding::position));
        return findings;
    }
}
