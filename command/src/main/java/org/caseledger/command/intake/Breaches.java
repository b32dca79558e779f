package org.caseledger.command.intake;

import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.PASSING_WITHOUT_BASIS;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGED_OTHERWISE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Purpose;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules would have answered to an act that already took place outside, by the day it happened
 * and by what the ledger knows now. The codes go with the record, for the review.
 */
final class Breaches {
    private Breaches() {}

    static List<String> of(
            Consultation.Open open,
            TriageResult needed,
            Passing passing,
            LegalBasis basis,
            Circumstances then) {
        List<IntakeRefusal> found = new ArrayList<>();
        switch (open) {
            case Consultation.Received _ -> found.add(CONSULTATION_NOT_TRIAGED);
            case Consultation.Triaged triaged -> {
                if (!triaged.allows(needed)) {
                    found.add(TRIAGED_OTHERWISE);
                }
            }
        }
        found.addAll(ofBasis(needed, passing, basis, then));
        return codes(found);
    }

    /** Of one that was already closed when it was written down. */
    static List<String> ofClosed(
            TriageResult needed, Passing passing, LegalBasis basis, Circumstances then) {
        return codes(ofBasis(needed, passing, basis, then));
    }

    private static List<IntakeRefusal> ofBasis(
            TriageResult needed, Passing passing, LegalBasis basis, Circumstances then) {
        if (!basis.isInForceOn(then.today())) {
            return List.of(PASSING_WITHOUT_BASIS);
        }
        Purpose purpose =
                needed == TriageResult.MULTI_AGENCY ? Purpose.PLANNING : Purpose.HAND_OVER;
        return passing.on(basis, purpose, then) instanceof Ground.Lacking(Lack lack)
                ? List.of(IntakeRefusal.because(lack))
                : List.of();
    }

    private static List<String> codes(List<IntakeRefusal> found) {
        return found.stream().map(IntakeRefusal::code).toList();
    }
}
