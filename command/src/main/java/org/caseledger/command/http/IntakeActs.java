package org.caseledger.command.http;

import org.caseledger.command.intake.AcceptHandOver;
import org.caseledger.command.intake.ChangeTriage;
import org.caseledger.command.intake.CloseConsultationWithAdvice;
import org.caseledger.command.intake.GiveEmergencySupport;
import org.caseledger.command.intake.HandOver;
import org.caseledger.command.intake.NominateForOutreach;
import org.caseledger.command.intake.NoteNearMiss;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.RecordAssessmentSheet;
import org.caseledger.command.intake.RecordBackUpAdvice;
import org.caseledger.command.intake.RecordHandOverAsItHappened;
import org.caseledger.command.intake.RecordIntakeForm;
import org.caseledger.command.intake.RecordReferralAsItHappened;
import org.caseledger.command.intake.ReferToMultiAgency;
import org.caseledger.command.intake.RemindReceiver;
import org.caseledger.command.intake.ReportEmergencySupport;
import org.caseledger.command.intake.ReturnHandOver;
import org.caseledger.command.intake.TriageConsultation;

import java.util.List;

/** The acts on consultations. */
public final class IntakeActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/consultations", ReceiveConsultation.class, "相談の受付"),
                    Act.adds(at("intake-forms"), RecordIntakeForm.class, "相談受付・申込票の記録"),
                    Act.adds(
                            at("assessment-sheets"),
                            RecordAssessmentSheet.class,
                            "インテーク・アセスメントシートの記録"),
                    Act.decides(at("triages"), TriageConsultation.class, "相談の振り分け"),
                    Act.decides(at("hand-overs"), HandOver.class, "他機関へのつなぎ"),
                    Act.decides(
                            at("hand-overs/{handOverId}/acceptances"),
                            AcceptHandOver.class,
                            "つなぎの受領"),
                    Act.decides(
                            at("hand-overs/{handOverId}/returns"), ReturnHandOver.class, "つなぎの返却"),
                    Act.decides(at("referrals"), ReferToMultiAgency.class, "多機関協働へのつなぎ"),
                    Act.decides(at("nominations"), NominateForOutreach.class, "アウトリーチの候補"),
                    Act.adds(at("emergency-supports"), GiveEmergencySupport.class, "緊急支援の記録"),
                    Act.decides(at("closures"), CloseConsultationWithAdvice.class, "相談の終了"),
                    Act.decides(at("triage-changes"), ChangeTriage.class, "振り分けの見直し"),
                    Act.adds(
                            at("hand-overs/{handOverId}/reminders"),
                            RemindReceiver.class,
                            "つなぎの返事の催促"),
                    Act.adds(
                            at("hand-overs-as-they-happened"),
                            RecordHandOverAsItHappened.class,
                            "すでに行われたつなぎの記録"),
                    Act.adds(
                            at("referrals-as-they-happened"),
                            RecordReferralAsItHappened.class,
                            "すでに行われた多機関協働へのつなぎの記録"),
                    Act.adds(at("back-up-advice-records"), RecordBackUpAdvice.class, "専門機関からの助言"),
                    Act.adds(
                            at("emergency-support-reports"),
                            ReportEmergencySupport.class,
                            "緊急支援の報告"),
                    Act.adds("/near-misses", NoteNearMiss.class, "惜しいケースの記録"));

    private IntakeActs() {}

    private static String at(String acts) {
        return "/consultations/{consultationId}/" + acts;
    }
}
