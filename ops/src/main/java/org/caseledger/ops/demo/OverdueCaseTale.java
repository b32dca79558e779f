package org.caseledger.ops.demo;

import java.util.List;

/**
 * A family that the school worries about: handed over, agreed to, assessed, planned, supported, and
 * now a few days late for its next monitoring. The husband was asked and has not answered.
 */
final class OverdueCaseTale {

    private OverdueCaseTale() {}

    static List<Step> told(StoryDays days) {
        Tale tale = new Tale("b45", days, 0);
        OverdueCaseBeginning.tell(tale);
        OverdueCaseAssessments.tell(tale);
        OverdueCasePlan.tell(tale);
        OverdueCaseSupport.tell(tale);
        return tale.steps();
    }
}
