package org.caseledger.command.http;

import org.caseledger.command.disclosure.DiscloseInEmergency;
import org.caseledger.command.disclosure.ProvideInformation;
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
                            "緊急時の個人情報の提供"));

    private DisclosureActs() {}
}
