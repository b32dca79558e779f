package org.caseledger.command.http;

import org.caseledger.command.disclosure.AnswerRequest;
import org.caseledger.command.disclosure.DiscloseInEmergency;
import org.caseledger.command.disclosure.NotifyCorrection;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.disclosure.RecallInformation;
import org.caseledger.command.disclosure.RecordProvisionAsItHappened;
import org.caseledger.command.disclosure.ReportEmergency;
import org.caseledger.command.disclosure.RequestInformation;

import java.util.List;

/** The acts of asking for and giving personal information. */
public final class DisclosureActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds(
                            "/files/{fileId}/information-requests",
                            RequestInformation.class,
                            "情報の提供依頼"),
                    Act.adds("/files/{fileId}/disclosures", ProvideInformation.class, "個人情報の提供"),
                    Act.adds(
                            "/files/{fileId}/emergency-disclosures",
                            DiscloseInEmergency.class,
                            "緊急時の個人情報の提供"),
                    Act.adds(
                            "/files/{fileId}/information-request-answers",
                            AnswerRequest.class,
                            "提供依頼への回答"),
                    Act.decides(
                            "/files/{fileId}/disclosure-recalls",
                            RecallInformation.class,
                            "提供した個人情報の返還等の求め"),
                    Act.adds(
                            "/files/{fileId}/emergency-reports",
                            ReportEmergency.class,
                            "緊急時の提供の報告"),
                    Act.adds(
                            "/files/{fileId}/correction-notices",
                            NotifyCorrection.class,
                            "提供先への訂正の通知"),
                    Act.adds(
                            "/files/{fileId}/disclosures-as-it-happened",
                            RecordProvisionAsItHappened.class,
                            "個人情報の提供の事後記録"));

    private DisclosureActs() {}
}
