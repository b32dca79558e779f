package org.caseledger.command.http;

import org.caseledger.command.intake.AcceptHandOver;
import org.caseledger.command.intake.CloseConsultationWithAdvice;
import org.caseledger.command.intake.GiveEmergencySupport;
import org.caseledger.command.intake.HandOver;
import org.caseledger.command.intake.NominateForOutreach;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.RecordIntakeForm;
import org.caseledger.command.intake.ReferToMultiAgency;
import org.caseledger.command.intake.ReturnHandOver;
import org.caseledger.command.intake.TriageConsultation;

import java.util.List;

/** The acts on consultations. */
public final class IntakeActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/consultations", ReceiveConsultation.class, "相談の受付"),
                    Act.adds(at("intake-forms"), RecordIntakeForm.class, "相談受付・申込票の記録"),
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
                    Act.decides(at("closures"), CloseConsultationWithAdvice.class, "相談の終了"));

    private IntakeActs() {}

    private static String at(String acts) {
        return "/consultations/{consultationId}/" + acts;
    }
}
