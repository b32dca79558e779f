package org.caseledger.query.casefile;

import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.PlannedRole;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.RoleProposed;
import org.caseledger.events.supportcase.RoleReleased;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.RoleId;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The division of roles of a plan with each agency's answer. */
final class Roles {

    private static final String NOT_ASKED = "未打診";

    private final Phrases say;
    private final Map<RoleId, CaseFile.Role> roles = new LinkedHashMap<>();
    private List<RoleId> drafted = List.of();

    Roles(Phrases say) {
        this.say = say;
    }

    void take(LedgerEvent event) {
        switch (event) {
            case PlanDrafted act -> drafted(act);
            case PlanDraftWithdrawn _ -> drafted.forEach(this::forgetIfNotAsked);
            case CaseCarriedOver act -> act.roles().forEach(role -> planned(role, "移行(確かめていない)"));
            case RoleProposed act ->
                    roles.put(
                            act.roleId(),
                            new CaseFile.Role(
                                    act.roleId().value(),
                                    say.agency(act.agencyId()),
                                    say.words(act.task()),
                                    "提案(プラン外)",
                                    act.worker() == null ? null : say.staff(act.worker())));
            case RoleOfferLapsed act -> answered(act.roleId(), "返事のないまま終了", null);
            case RoleReleased act ->
                    answered(act.roleId(), "解除(" + Terms.day(act.releasedOn()) + ")", null);
            case RoleWorkerChanged act -> changed(act);
            case RoleOffered act -> answered(act.roleId(), "打診中", null);
            case RoleAccepted act ->
                    answered(
                            act.roleId(),
                            "承諾(" + Terms.day(act.acceptedOn()) + ")",
                            act.worker() == null ? null : say.staff(act.worker()));
            case RoleDeclined act ->
                    answered(act.roleId(), "辞退(" + Terms.day(act.declinedOn()) + ")", null);
            case RoleEnded act ->
                    answered(act.roleId(), "終了(" + Terms.day(act.endedOn()) + ")", null);
            default -> {}
        }
    }

    private void drafted(PlanDrafted plan) {
        plan.roles().forEach(role -> planned(role, NOT_ASKED));
        drafted = plan.roles().stream().map(PlannedRole::roleId).toList();
    }

    private void forgetIfNotAsked(RoleId id) {
        roles.computeIfPresent(id, (_, role) -> role.answer().equals(NOT_ASKED) ? null : role);
    }

    private void planned(PlannedRole role, String answer) {
        roles.put(
                role.roleId(),
                new CaseFile.Role(
                        role.roleId().value(),
                        say.agency(role.agencyId()),
                        say.words(role.task()),
                        answer,
                        null));
    }

    private void answered(RoleId id, String answer, @Nullable String worker) {
        roles.computeIfPresent(
                id,
                (_, was) ->
                        new CaseFile.Role(was.roleId(), was.agency(), was.task(), answer, worker));
    }

    private void changed(RoleWorkerChanged act) {
        roles.computeIfPresent(
                act.roleId(),
                (_, was) ->
                        new CaseFile.Role(
                                was.roleId(),
                                say.agency(act.agencyId()),
                                was.task(),
                                was.answer(),
                                act.worker() == null ? "担当者未定" : say.staff(act.worker())));
    }

    List<CaseFile.Role> shown() {
        return List.copyOf(roles.values());
    }
}
