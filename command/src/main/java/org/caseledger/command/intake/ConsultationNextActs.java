package org.caseledger.command.intake;

import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.decision.Standing.each;
import static org.caseledger.command.intake.Talks.asked;
import static org.caseledger.command.intake.Talks.id;
import static org.caseledger.command.intake.Talks.persons;
import static org.caseledger.command.intake.Talks.receiver;
import static org.caseledger.command.intake.Talks.toAny;
import static org.caseledger.command.intake.Talks.waiting;

import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.ConsultationOutcome;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.SheetItem;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be done next with a consultation, in the order of the work. */
public final class ConsultationNextActs {

    private static final PersonId NOBODY = new PersonId(NEW);

    private ConsultationNextActs() {}

    /** Every act on a consultation that was received. */
    public static NextActs<IntakeCommand, Consultation, IntakeEvent> table() {
        return beside(
                passing(
                        NextActs.of(IntakeCommand.STREAM)
                                .withAny(
                                        RecordIntakeForm.class,
                                        s -> each(persons(s), NOBODY, p -> form(s, p)))
                                .withAny(
                                        RecordAssessmentSheet.class,
                                        s -> each(asked(s), NOBODY, p -> sheet(s, p)))
                                .with(
                                        TriageConsultation.class,
                                        s ->
                                                new TriageConsultation(
                                                        id(s), TriageResult.OWN_HANDLING, null))
                                .withAny(
                                        ChangeTriage.class,
                                        s ->
                                                Arrays.stream(TriageResult.values())
                                                        .map(result ->
                                                                new ChangeTriage(
                                                                        id(s), result, SOME))
                                                        .toList())));
    }

    private static NextActs<IntakeCommand, Consultation, IntakeEvent> passing(
            NextActs<IntakeCommand, Consultation, IntakeEvent> table) {
        return table.withAny(HandOver.class, s -> toAny(s, to -> handOver(s, to)))
                .with(RemindReceiver.class, s -> new RemindReceiver(id(s), waiting(s), s.today()))
                .with(
                        AcceptHandOver.class,
                        s -> new AcceptHandOver(id(s), waiting(s), null, receiver(s), null))
                .with(
                        ReturnHandOver.class,
                        s -> new ReturnHandOver(id(s), waiting(s), SOME, receiver(s)))
                .withAny(ReferToMultiAgency.class, s -> toAny(s, to -> referral(s, to)))
                .withAny(NominateForOutreach.class, ConsultationNextActs::nominations);
    }

    private static NextActs<IntakeCommand, Consultation, IntakeEvent> beside(
            NextActs<IntakeCommand, Consultation, IntakeEvent> table) {
        return table.with(GiveEmergencySupport.class, ConsultationNextActs::emergency)
                .with(
                        ReportEmergencySupport.class,
                        s -> new ReportEmergencySupport(id(s), s.today(), null, SOME))
                .withAny(RecordBackUpAdvice.class, s -> toAny(s, by -> advice(s, by)))
                .withAny(CloseConsultationWithAdvice.class, ConsultationNextActs::closings)
                .withAny(RecordHandOverAsItHappened.class, s -> toAny(s, to -> handedOver(s, to)))
                .withAny(RecordReferralAsItHappened.class, s -> toAny(s, to -> referred(s, to)));
    }

    private static RecordAssessmentSheet sheet(Standing<Consultation> s, PersonId person) {
        return new RecordAssessmentSheet(
                id(s),
                person,
                List.of(
                        new RecordAssessmentSheet.Answer(
                                SheetItem.WISHES, Answered.NOT_TOLD, null)),
                null,
                SaidBy.observed(),
                s.happened(),
                null);
    }

    private static RecordIntakeForm form(Standing<Consultation> s, PersonId person) {
        return new RecordIntakeForm(id(s), person, "1", s.today());
    }

    private static HandOver handOver(Standing<Consultation> s, AgencyId to) {
        return new HandOver(id(s), new HandOverId(NEW), to, LegalBasis.EMERGENCY, SOME);
    }

    private static ReferToMultiAgency referral(Standing<Consultation> s, AgencyId to) {
        return new ReferToMultiAgency(
                id(s), new CaseId(NEW), to, LegalBasis.EMERGENCY, persons(s), SOME);
    }

    private static List<NominateForOutreach> nominations(Standing<Consultation> s) {
        List<NominateForOutreach> all = new ArrayList<>();
        for (PersonId person : persons(s)) {
            all.addAll(toAny(s, to -> nomination(s, person, to)));
        }
        return all.isEmpty() ? toAny(s, to -> nomination(s, NOBODY, to)) : all;
    }

    private static NominateForOutreach nomination(
            Standing<Consultation> s, PersonId person, AgencyId to) {
        return new NominateForOutreach(id(s), new OutreachId(NEW), person, to, SOME);
    }

    private static GiveEmergencySupport emergency(Standing<Consultation> s) {
        return new GiveEmergencySupport(id(s), SOME, SOME, s.happened(), s.today(), null);
    }

    private static RecordBackUpAdvice advice(Standing<Consultation> s, AgencyId by) {
        return new RecordBackUpAdvice(id(s), by, null, SOME, s.today(), null);
    }

    private static List<CloseConsultationWithAdvice> closings(Standing<Consultation> s) {
        return List.of(
                new CloseConsultationWithAdvice(id(s), SOME, s.today()),
                new CloseConsultationWithAdvice(
                        id(s), SOME, s.today(), ConsultationOutcome.MOVED_AWAY));
    }

    private static RecordHandOverAsItHappened handedOver(Standing<Consultation> s, AgencyId to) {
        return new RecordHandOverAsItHappened(
                id(s), to, LegalBasis.EMERGENCY, List.of(), s.happened(), SOME);
    }

    private static RecordReferralAsItHappened referred(Standing<Consultation> s, AgencyId to) {
        return new RecordReferralAsItHappened(
                id(s), to, LegalBasis.EMERGENCY, List.of(), s.happened(), SOME);
    }
}
