package org.caseledger.events.conference;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.UUID;

/** The stream of one conference body (会議体): its bases, its members and their secrecy. */
public sealed interface BodyEvent extends LedgerEvent
        permits ConferenceBodyEstablished,
                ConferenceBodyRenamed,
                BodyRulesRevised,
                ConferenceBodyDissolved,
                MembershipGranted,
                MembershipExtended,
                MembershipEnded,
                SecrecyNoticeAcknowledged {
    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ConferenceBodyEstablished.class, "conference-body-established"),
                    entry(ConferenceBodyRenamed.class, "conference-body-renamed"),
                    entry(BodyRulesRevised.class, "body-rules-revised"),
                    entry(ConferenceBodyDissolved.class, "conference-body-dissolved"),
                    entry(MembershipGranted.class, "membership-granted"),
                    entry(MembershipExtended.class, "membership-extended"),
                    entry(MembershipEnded.class, "membership-ended"),
                    entry(SecrecyNoticeAcknowledged.class, "secrecy-notice-acknowledged"));

    BodyId bodyId();

    @Override
    default UUID streamId() {
        return bodyId().value();
    }
}
