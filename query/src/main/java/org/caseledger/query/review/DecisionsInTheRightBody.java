package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.value.ItemId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Q17: the basis of an item decides what may be decided on it, widened only by the profile. */
final class DecisionsInTheRightBody {

    private final Map<ItemId, LegalBasis> items = new HashMap<>();
    private final RegisterFold profile = new RegisterFold(List.of(ProfileRegister.PROFILE));
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(List<LedgerLine> lines) {
        var question = new DecisionsInTheRightBody();
        lines.forEach(question::take);
        return question.findings;
    }

    private void take(LedgerLine line) {
        switch (line.event()) {
            case AgendaItemSet act -> items.put(act.itemId(), act.basis());
            case ProfileDecided _ -> profile.record(line.recorded());
            case DecisionTaken act -> check(line, act);
            default -> {}
        }
    }

    private void check(LedgerLine line, DecisionTaken act) {
        LegalBasis basis = items.get(act.itemId());
        if (basis == null || !mayDecide(basis, act.kind(), line)) {
            String where = basis == null ? "設けられていない検討事案" : CaseTerms.conference(basis);
            findings.add(
                    new Finding(
                            Question.Q17,
                            line.position(),
                            List.of(line.eventId()),
                            "第"
                                    + line.position()
                                    + "号: 「"
                                    + Terms.of(act.kind())
                                    + "」を"
                                    + where
                                    + "で決めた。"));
        }
    }

    private boolean mayDecide(LegalBasis basis, DecisionKind kind, LedgerLine line) {
        if (basis == LegalBasis.CONSENT) {
            return decidedOnConsent(kind);
        }
        boolean widened =
                basis == LegalBasis.SUPPORT_CONFERENCE_106_6
                        && ProfileRegister.inForce(profile, line.recordedOn())
                                .decisionsWidenedTo106_6()
                                .contains(kind);
        return widened || decidedWithoutConsent(basis, kind);
    }

    private static boolean decidedOnConsent(DecisionKind kind) {
        return switch (kind) {
            case PLAN_APPROPRIATE,
                    ROLE_ASSIGNMENT,
                    OUTREACH_PLAN_AFTER_CONSENT,
                    PARTICIPATION_USE,
                    RE_PLAN,
                    SUSPENSION,
                    CLOSURE,
                    LEAD_SUPPORTER,
                    RESOURCE_GAP ->
                    true;
            case APPROACH_ROLE, OUTREACH_PLAN_BEFORE_CONSENT, INFORMATION_REQUEST -> false;
        };
    }

    private static boolean decidedWithoutConsent(LegalBasis basis, DecisionKind kind) {
        return switch (kind) {
            case RESOURCE_GAP -> true;
            case APPROACH_ROLE, OUTREACH_PLAN_BEFORE_CONSENT ->
                    basis == LegalBasis.SUPPORT_CONFERENCE_106_6;
            case INFORMATION_REQUEST ->
                    basis == LegalBasis.SUPPORT_CONFERENCE_106_6
                            || basis == LegalBasis.SUPPORT_CONFERENCE_NEEDY_9;
            case PLAN_APPROPRIATE,
                    ROLE_ASSIGNMENT,
                    OUTREACH_PLAN_AFTER_CONSENT,
                    PARTICIPATION_USE,
                    RE_PLAN,
                    SUSPENSION,
                    CLOSURE,
                    LEAD_SUPPORTER ->
                    false;
        };
    }
}
