package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.HayaseFamily.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.ReferToMultiAgency;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.command.supportcase.RecordAssessment;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

import java.util.List;
import java.util.Set;

/** A whole run of 多機関協働, from the first talk to its end with a 主担当 who goes on. */
final class ClosedCaseTale {

    /** How the keys of its acts begin. */
    static final String KEYS = "story/d58/";

    private final Tale tale;

    private ClosedCaseTale(Tale tale) {
        this.tale = tale;
    }

    static List<Step> told(StoryDays days) {
        Tale tale = new Tale("d58", days, 40);
        var story = new ClosedCaseTale(tale);
        story.talk();
        story.consents();
        story.referral();
        ClosedCasePlan.tell(tale);
        ClosedCaseEnding.tell(tale);
        return tale.steps();
    }

    private void talk() {
        tale.on(
                205,
                "10:00",
                CARE_MANAGER,
                new ReceiveConsultation(
                        CONSULTATION,
                        FILE,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(DAUGHTER),
                        new Troubles(
                                Set.of(Trouble.CARE, Trouble.INCOME, Trouble.HEALTH), Trouble.CARE),
                        new Words("母の介護のために仕事を辞め、貯えが減っている。眠れない日が続くと話した。"),
                        tale.occurred(205),
                        new Work(60, Programme.COMPREHENSIVE_CONSULTATION)),
                new RegisterHousehold(HOUSEHOLD, FILE),
                member(DAUGHTER, "早瀬 典子", "はやせ のりこ", 58, Relation.HEAD),
                member(MOTHER, "早瀬 ハル", "はやせ はる", 84, Relation.PARENT));
    }

    private AddMember member(
            PersonId person, String name, String reading, int age, Relation relation) {
        return new AddMember(
                HOUSEHOLD,
                person,
                new Words(name),
                new Words(reading),
                tale.day(205).minusYears(age).minusDays(140),
                relation,
                person.equals(DAUGHTER),
                tale.day(205));
    }

    private void consents() {
        tale.on(
                204,
                "14:00",
                CARE_MANAGER,
                asked(DAUGHTER_PLANNING, DAUGHTER),
                agreed(DAUGHTER_PLANNING));
        tale.on(
                203,
                "14:00",
                CARE_MANAGER,
                asked(MOTHER_PLANNING, MOTHER),
                agreed(MOTHER_PLANNING));
    }

    private LedgerCommand asked(ConsentId consent, PersonId person) {
        int ago = consent.equals(DAUGHTER_PLANNING) ? 204 : 203;
        return new SeekConsent(
                consent,
                FILE,
                person,
                Purpose.PLANNING,
                circle(
                        WELFARE_SECTION,
                        COORDINATION_DESK,
                        CARE_CENTRE,
                        SELF_RELIANCE_CENTRE,
                        HOSPITAL),
                tale.occurred(ago),
                null);
    }

    private LedgerCommand agreed(ConsentId consent) {
        int ago = consent.equals(DAUGHTER_PLANNING) ? 204 : 203;
        return new GiveConsent(
                consent,
                ConsentForm.APPLICATION_FORM,
                ConsentCapacity.SELF,
                "個人情報の取扱いに関する説明書 第2版",
                tale.day(ago),
                null,
                null,
                null);
    }

    private void referral() {
        tale.on(
                202,
                "09:00",
                CARE_MANAGER,
                new TriageConsultation(
                        CONSULTATION, TriageResult.MULTI_AGENCY, new Words("介護と家計と健康が重なっている。")),
                new ReferToMultiAgency(
                        CONSULTATION,
                        CASE,
                        COORDINATION_DESK,
                        LegalBasis.CONSENT,
                        List.of(DAUGHTER),
                        new Words("介護の負担と家計を一緒に考える場がほしい。")));
        tale.on(
                201,
                "09:00",
                COORDINATOR,
                new ReceiveReferral(CASE, FILE, tale.day(201)),
                new AcceptCase(CASE, List.of(DAUGHTER_PLANNING), tale.day(201)));
        tale.on(
                196,
                "13:00",
                COORDINATOR,
                new RecordAssessment(
                        CASE,
                        AssessmentAspect.PERSON,
                        DAUGHTER,
                        new Words("介護をひとりで担い、相談できる人がいない。家計の見通しが立たない。"),
                        new Words("母と暮らしながら、週に数日は働きたい。"),
                        SaidBy.person(DAUGHTER),
                        tale.occurred(196),
                        new Work(90, Programme.MULTI_AGENCY)));
    }
}
