package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ItemId;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Q1: each giving of personal information needs a basis that was valid at that moment. */
final class BasisOfEachDisclosure {

    private final Consents consents = new Consents();
    private final Map<ItemId, LegalBasis> items = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(List<LedgerLine> lines) {
        var question = new BasisOfEachDisclosure();
        lines.forEach(question::take);
        return question.findings;
    }

    private void take(LedgerLine line) {
        consents.take(line);
        String fault =
                switch (line.event()) {
                    case AgendaItemSet act -> {
                        items.put(act.itemId(), act.basis());
                        yield null;
                    }
                    case InformationProvided act -> fault(act);
                    case HandOverSent act -> fault(act, line.recordedOn());
                    case MultiAgencyReferralMade act -> fault(act, line.recordedOn());
                    default -> null;
                };
        if (fault != null) {
            findings.add(
                    new Finding(
                            Question.Q1,
                            line.position(),
                            List.of(line.eventId()),
                            "第" + line.position() + "号の提供: " + fault + "。"));
        }
    }

    private @Nullable String fault(InformationProvided act) {
        if (!act.basis().isInForceOn(act.providedOn())) {
            return "根拠とした法令がその日に施行されていない";
        }
        if (act.basis() == LegalBasis.CONSENT) {
            return consents.fault(act.consentId(), act.to(), act.subjects(), act.providedOn());
        }
        return isOfConference(act.basis()) ? faultOfItem(act) : null;
    }

    private @Nullable String fault(HandOverSent act, LocalDate on) {
        return act.basis() == LegalBasis.CONSENT
                ? consents.fault(act.consentId(), act.to(), List.of(), on)
                : null;
    }

    private @Nullable String fault(MultiAgencyReferralMade act, LocalDate on) {
        return act.basis() == LegalBasis.CONSENT
                ? consents.fault(act.consentId(), act.coordinator(), act.persons(), on)
                : null;
    }

    private @Nullable String faultOfItem(InformationProvided act) {
        if (act.itemId() == null) {
            return "会議を根拠としながら、検討事案の記録がない";
        }
        return act.basis() == items.get(act.itemId()) ? null : "その根拠による検討事案が、提供より前に設けられていない";
    }

    private static boolean isOfConference(LegalBasis basis) {
        return switch (basis) {
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    true;
            case CONSENT,
                    ABUSE_REPORT,
                    OWN_STATUTORY_TASK,
                    INTERNAL_USE,
                    OTHER_STATUTE,
                    EMERGENCY,
                    STATISTICS ->
                    false;
        };
    }
}
