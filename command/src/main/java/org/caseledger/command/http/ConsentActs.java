package org.caseledger.command.http;

import org.caseledger.command.consent.AcknowledgeNotice;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.NarrowConsent;
import org.caseledger.command.consent.NotifyRoleHolder;
import org.caseledger.command.consent.PassConsentToSuccessor;
import org.caseledger.command.consent.ReceiveConsentPaper;
import org.caseledger.command.consent.RecordUnobtainableConsent;
import org.caseledger.command.consent.RefuseConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.consent.WithdrawConsent;

import java.util.List;

/** The acts on consents. */
public final class ConsentActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/files/{fileId}/consents", SeekConsent.class, "同意の確認"),
                    Act.decides("/consents/{consentId}/agreements", GiveConsent.class, "同意の記録"),
                    Act.decides("/consents/{consentId}/refusals", RefuseConsent.class, "不同意の記録"),
                    Act.decides("/consents/{consentId}/narrowings", NarrowConsent.class, "共有範囲の縮小"),
                    Act.decides(
                            "/consents/{consentId}/withdrawals", WithdrawConsent.class, "同意の撤回"),
                    Act.decides(
                            "/consents/{consentId}/unobtainable-records",
                            RecordUnobtainableConsent.class,
                            "同意が得られないことの記録"),
                    Act.decides(
                            "/consents/{consentId}/papers", ReceiveConsentPaper.class, "同意書面の受領"),
                    Act.decides(
                            "/consents/{consentId}/successions",
                            PassConsentToSuccessor.class,
                            "同意の後継機関への引継ぎ"),
                    Act.adds("/consents/{consentId}/notices", NotifyRoleHolder.class, "共有停止の連絡"),
                    Act.adds(
                            "/consents/{consentId}/acknowledgements",
                            AcknowledgeNotice.class,
                            "共有停止の確認"));

    private ConsentActs() {}
}
