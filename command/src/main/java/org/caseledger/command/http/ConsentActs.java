package org.caseledger.command.http;

import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.NarrowConsent;
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
                            "同意が得られないことの記録"));

    private ConsentActs() {}
}
