package org.caseledger.command.supportcase;

import org.caseledger.command.supportcase.SupportCase.Open;

/**
 * Rule: roles are asked, and support decided, for a plan a sitting found 適切 (X-04, MA-08,
 * MA-10).
 */
final class PlanWasDeliberated {
    private PlanWasDeliberated() {}

    static boolean holds(Open open) {
        return open.plan().isAppropriate();
    }
}
