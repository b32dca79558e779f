package org.caseledger.oracle;

import java.util.List;

/** The bugs that the comparison with the model must catch, spread over the streams. */
final class PlantedBugs {

    static final List<PlantedBug> ALL =
            List.of(
                    bug(
                            "C-06",
                            "consent/SeekConsent",
                            "refuse(CONSENT_ALREADY_WITHDRAWN)",
                            "ask(now)"),
                    bug(
                            "HP-08",
                            "consent/Living",
                            "!MemberRegister.hadDied(person, day, now.facts())",
                            "true"),
                    bug("X-02", "consent/Asked", "&& purpose == other.purpose", ""),
                    bug(
                            "C-03",
                            "consent/GiveConsent",
                            "form == ConsentForm.ORAL)",
                            "form != ConsentForm.ORAL)"),
                    bug(
                            "C-08",
                            "consent/GiveConsent",
                            "asked.outreachId() != null && ",
                            "asked.outreachId() == null && "),
                    bug("X-02", "consent/NarrowConsent", "circle.isWithin(before) && ", ""),
                    bug(
                            "X-08",
                            "consent/WithdrawConsent",
                            "withdrawnOn.isAfter(now.today())",
                            "withdrawnOn.isAfter(now.today().plusDays(1))"),
                    bug("C-07", "consent/ChildsAge", "ANSWERS_ALONE = 12", "ANSWERS_ALONE = 9"),
                    bug("I-05", "intake/Taken", "actor.organisation().equals(holder)", "true"),
                    bug(
                            "I-03",
                            "intake/CloseConsultationWithAdvice",
                            "|| triaged.isCarriedOut()",
                            "|| true"),
                    bug(
                            "I-09",
                            "intake/CloseConsultationWithAdvice",
                            "!dangers.open().isEmpty()",
                            "dangers.open().size() > 1"),
                    bug("C-06", "intake/Passed", "consent.circle().includes(to)", "true"),
                    bug(
                            "I-05",
                            "intake/HandOver",
                            "triaged.passed().waiting() != null ->\n"
                                    + "                    refuse(HAND_OVER_WAITING)",
                            "triaged.passed().accepted() ->\n"
                                    + "                    refuse(HAND_OVER_WAITING)"),
                    bug(
                            "MA-02",
                            "supportcase/PlanningConsent",
                            "&& consent.circle().includes(known.outline().coordinator())",
                            ""),
                    bug("MA-06", "supportcase/PlanSubjectsConsented", ".allMatch(", ".anyMatch("),
                    bug(
                            "MA-03",
                            "supportcase/DraftPlan",
                            "known.course().assessments() > 0",
                            "known.course().assessments() >= 0"),
                    bug(
                            "MA-07",
                            "supportcase/DraftPlan",
                            "case Supporting _ -> known.course().rePlanDecided() ||"
                                    + " known.plan().wasSentBack();",
                            "case Supporting _ -> true;"),
                    bug(
                            "MA-19",
                            "supportcase/PlanPeriod",
                            "until.isAfter(from.plus(profile.period(ProfileSetting.PLAN_LONGEST)))",
                            "until.isAfter(from.plus(profile.period(ProfileSetting.PLAN_LONGEST))"
                                    + ".plusMonths(3))"),
                    bug(
                            "MA-08",
                            "supportcase/AnswerIsTheAgencys",
                            "&& agency.equals(saidBy.agency())",
                            ""),
                    bug(
                            "MA-10",
                            "supportcase/DecideSupport",
                            "now.actor().isMunicipalOfficer()",
                            "now.actor().capacity().handlesCases()"),
                    bug(
                            "MA-10",
                            "supportcase/RequiredAgreementsComplete",
                            "&& !plan.isAppropriate()",
                            "&& false"),
                    bug(
                            "MA-07",
                            "supportcase/SittingDecision",
                            "open.course().carriedOut().contains(event)",
                            "false"),
                    bug(
                            "MA-14",
                            "supportcase/CloseMultiAgencyCollaboration",
                            "known.course().ending().decided()",
                            "known.plan().evaluated()"),
                    bug(
                            "MA-15",
                            "supportcase/CloseMultiAgencyCollaboration",
                            "ending.lead().isPresent() || ending.asked().isPresent()",
                            "true"),
                    bug(
                            "MA-08",
                            "supportcase/OfferRole",
                            ".holds(PlanWasDeliberated::holds, PLAN_NOT_DELIBERATED)",
                            ""),
                    bug(
                            "O-04",
                            "outreach/ReleaseWatch",
                            "running.progress().watchers().size() == 1",
                            "running.progress().watchers().isEmpty()"),
                    bug(
                            "O-08",
                            "outreach/CloseOutreach",
                            "if (!running.progress().is(STABLE))",
                            "if (running.progress().is(STABLE))"),
                    bug(
                            "C-08",
                            "outreach/SwitchBasisToConsent",
                            "consent.purpose() == Purpose.PLANNING",
                            "true"),
                    bug(
                            "O-03",
                            "outreach/MakeOutreachPlan",
                            "decision.get().value().outcome() != DecisionOutcome.APPROVED",
                            "false"),
                    bug(
                            "O-05",
                            "outreach/RecordContactRefusal",
                            "extent == ContactRefusal.FOR_GOOD && ",
                            "extent == ContactRefusal.THIS_WAY && "),
                    bug(
                            "O-05",
                            "outreach/RecordHomeVisit",
                            "agreedToVisit == null && running",
                            "agreedToVisit != null && running"),
                    bug(
                            "MA-06",
                            "conference/SetAgendaItem",
                            "basis == LegalBasis.CONSENT && !named.haveConsented",
                            "basis != LegalBasis.CONSENT && !named.haveConsented"),
                    bug(
                            "R4",
                            "conference/RecordAttendance",
                            "if (!breaches.isEmpty())",
                            "if (breaches.size() > 1)"),
                    bug(
                            "X-04",
                            "conference/TakeDecision",
                            ".findFirst()",
                            ".filter(why -> why !="
                                    + " SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS).findFirst()"),
                    bug(
                            "C-06",
                            "disclosure/ProvidedOnConsent",
                            "|| !consent.holdsOn(providedOn, now.facts())",
                            ""),
                    bug(
                            "X-02",
                            "disclosure/ProvidedOnConsent",
                            "!consent.circle().includes(passing.to())",
                            "false"),
                    bug(
                            "X-03",
                            "disclosure/ProvidedInItem",
                            "!sitting.closed() && sitting.heldOn().equals(providedOn)",
                            "!sitting.closed()"),
                    bug(
                            "X-03",
                            "disclosure/Asking",
                            "item.subjects().containsAll(asked.subjects())",
                            "true"));

    private PlantedBugs() {}

    private static PlantedBug bug(String rule, String file, String right, String wrong) {
        return new PlantedBug(rule, file, right, wrong);
    }
}
