package org.caseledger.query.review;

import org.caseledger.query.sentences.Phrases;

import java.util.List;

/** The questions asked of a sitting and of a file; pure, so that any history can be asked. */
public final class Questionnaire {

    private static final List<ReviewQuestion> OF_SITTING =
            List.of(
                    new EachDisclosureHasItsBasis(),
                    new EachAttendeeWasChosen(),
                    new EachAttendeeHadConfirmedSecrecy(),
                    new NobodyIsNamedWithoutConsent(),
                    new EachDecisionWasEntitled(),
                    new NothingHappenedAgainstTheRules());
    private static final List<ReviewQuestion> OF_FILE =
            List.of(
                    new EachDisclosureHasItsBasis(),
                    new EachAttendeeWasChosen(),
                    new EachAttendeeHadConfirmedSecrecy(),
                    new NobodyIsNamedWithoutConsent(),
                    new EachDecisionWasEntitled(),
                    new EachRoleWasAccepted(),
                    new EachClosureIsComplete(),
                    new EachSupportDecisionIsTheTowns(),
                    new EachReportWasWithoutDelay(),
                    new NoVisitWasUnwanted(),
                    new NothingHappenedAgainstTheRules(),
                    new NothingWasCarriedOverAgainstTheRules());

    private Questionnaire() {}

    public static List<Answer> ofSitting(History history, Phrases say) {
        return OF_SITTING.stream().map(question -> question.ask(history, say)).toList();
    }

    public static List<Answer> ofFile(History history, Phrases say) {
        return OF_FILE.stream().map(question -> question.ask(history, say)).toList();
    }
}
