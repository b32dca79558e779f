package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_PLAN_WITHOUT_ROLE;
import static org.caseledger.command.outreach.OutreachRefusal.PLAN_ITEM_OF_ANOTHER_PERSON;
import static org.caseledger.command.outreach.OutreachRefusal.PLAN_NOT_DECIDED_ON_106_6_ITEM;
import static org.caseledger.command.outreach.OutreachRefusal.PLAN_NOT_DECIDED_ON_CONSENT_ITEM;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.outreach.ApproachRole;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.DecisionRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** How the supporters will approach; rests on an approved decision of a conference item. */
public record MakeOutreachPlan(
        OutreachId outreachId,
        ItemId itemId,
        Words approach,
        List<Role> roles,
        @Nullable Words stopRule)
        implements OutreachCommand {

    /** Who does what to reach the person. */
    public record Role(AgencyId agencyId, Words task) {}

    public MakeOutreachPlan {
        roles = List.copyOf(roles);
    }

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decide(outreach, running -> plan(running, now));
    }

    private Decision<OutreachEvent> plan(Outreach.Running running, Circumstances now) {
        if (roles.isEmpty()) {
            return refuse(OUTREACH_PLAN_WITHOUT_ROLE);
        }
        boolean before = running.consentNow(now) == null;
        var item = now.facts().value(ItemRegister.ITEM, itemId.toString());
        var decision = now.facts().find(DecisionRegister.DECISION, decisionKey(before));
        if (item.isEmpty()
                || item.get().basis() != basis(before)
                || decision.isEmpty()
                || decision.get().value().outcome() != DecisionOutcome.APPROVED) {
            return refuse(
                    before ? PLAN_NOT_DECIDED_ON_106_6_ITEM : PLAN_NOT_DECIDED_ON_CONSENT_ITEM);
        }
        if (!item.get().fileId().equals(running.fileId())
                || !item.get().subjects().contains(running.personId())) {
            return refuse(PLAN_ITEM_OF_ANOTHER_PERSON);
        }
        if (!roles.stream()
                .allMatch(role -> RunningOutreach.knows(role.agencyId(), now.today(), now))) {
            return refuse(OUTREACH_AGENCY_UNKNOWN);
        }
        return accept(planned(running, before, decision.get().value().event(), now));
    }

    private OutreachPlanMade planned(
            Outreach.Running running, boolean before, UUID decision, Circumstances now) {
        LabelDraft label =
                before
                        ? now.about(running.fileId(), running.personId())
                                .sensitive()
                                .learntIn(itemId, basis(true))
                        : running.label(now);
        return new OutreachPlanMade(
                outreachId,
                running.fileId(),
                running.progress().planVersion() + 1,
                before,
                itemId,
                decision,
                label.put(approach),
                roles.stream()
                        .map(role -> new ApproachRole(role.agencyId(), label.put(role.task())))
                        .toList(),
                label.putIfGiven(stopRule));
    }

    private String decisionKey(boolean before) {
        return DecisionRegister.key(
                itemId,
                before
                        ? DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT
                        : DecisionKind.OUTREACH_PLAN_AFTER_CONSENT);
    }

    private static LegalBasis basis(boolean before) {
        return before ? LegalBasis.SUPPORT_CONFERENCE_106_6 : LegalBasis.CONSENT;
    }
}
