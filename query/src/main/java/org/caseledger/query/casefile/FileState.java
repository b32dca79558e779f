package org.caseledger.query.casefile;

import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.StageTerms;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Folds the acts told to a reader into what stands at their end. */
final class FileState {

    private final Phrases say;
    private final Look look;
    private final RegisterFold fold =
            new RegisterFold(List.of(CaseRegister.CASE, ConsentRegister.CONSENT));
    private final HouseholdMembers members;
    private final HouseholdState household;
    private final Roles roles;
    private final Map<Integer, PlanDrafted> drafts = new HashMap<>();
    private @Nullable PlanDrafted plan;
    private @Nullable UUID latestRun;
    private @Nullable AgencyId referredTo;

    FileState(List<LedgerLine> lines, Phrases say, Look look) {
        this.say = say;
        this.look = look;
        this.members = new HouseholdMembers(say);
        this.household = new HouseholdState(say, look.reader().today());
        this.roles = new Roles(say);
        lines.forEach(this::take);
    }

    private void take(LedgerLine line) {
        fold.record(line.recorded());
        roles.take(line.event());
        members.take(line.event());
        household.take(line.event());
        switch (line.event()) {
            case MultiAgencyReferralMade act -> referred(act.caseId(), act.coordinator());
            case OutreachReferredToMultiAgency act -> referred(act.caseId(), act.coordinator());
            case ReferralReceived act -> latestRun = act.caseId().value();
            case CaseCarriedOver act -> latestRun = act.caseId().value();
            case PlanDrafted act -> drafts.put(act.version(), plan = act);
            case PlanDraftWithdrawn act -> plan = drafts.get(act.inForce());
            default -> {}
        }
    }

    CaseFile.@Nullable Run run() {
        if (latestRun == null) {
            return null;
        }
        return fold.value(CaseRegister.CASE, latestRun.toString())
                .map(this::run)
                .orElseGet(this::waiting);
    }

    private void referred(CaseId run, AgencyId coordinator) {
        latestRun = run.value();
        referredTo = coordinator;
    }

    /** Referred, and not yet received by the agency it was sent to. */
    private CaseFile.Run waiting() {
        return new CaseFile.Run(
                Objects.requireNonNull(latestRun),
                StageTerms.NOT_YET_RECEIVED,
                say.agency(Objects.requireNonNull(referredTo)),
                null,
                false);
    }

    private CaseFile.Run run(CaseRegister.Case run) {
        CaseRegister.Stage stage = run.stage();
        boolean takesRecords =
                switch (stage) {
                    case ACCEPTED, PLANNING, DECIDED -> true;
                    case REFERRED, NOT_TAKEN, SUSPENDED, CLOSED, ENDED -> false;
                };
        return new CaseFile.Run(
                Objects.requireNonNull(latestRun),
                StageTerms.of(stage),
                say.agency(run.coordinator()),
                run.lead() == null ? null : say.agency(run.lead()),
                takesRecords);
    }

    List<CaseFile.Member> members() {
        return members.shown();
    }

    HouseholdShown household() {
        return household.shown();
    }

    CaseFile.@Nullable Plan plan() {
        return plan == null
                ? null
                : new CaseFile.Plan(
                        plan.version(),
                        say.words(plan.goal()),
                        say.words(plan.direction()),
                        Terms.day(plan.from())
                                + "〜"
                                + Terms.day(plan.until())
                                + "(次回見直し "
                                + Terms.day(plan.nextReviewOn())
                                + ")",
                        plan.subjects().stream()
                                .filter(person -> members.diedOn(person) != null)
                                .map(say::person)
                                .toList());
    }

    List<CaseFile.Role> roles() {
        return roles.shown();
    }

    private boolean isUsable(ConsentRegister.Consent consent) {
        return consent.holdsOn(look.reader().today())
                && members.diedOn(consent.personId()) == null
                && consent.circle().includes(look.actor().organisation());
    }

    /** A consent that was given ends with the death of the person: nothing new rests on it. */
    private String state(ConsentRegister.Consent consent) {
        boolean ended =
                consent.state() == ConsentRegister.State.GIVEN
                        && members.diedOn(consent.personId()) != null;
        return StageTerms.of(consent.state()) + (ended ? "(死亡により終了)" : "");
    }

    List<CaseFile.ConsentShown> consents() {
        List<CaseFile.ConsentShown> shown = new ArrayList<>();
        for (Map.Entry<String, Fact<?>> entry : fold.all(ConsentRegister.CONSENT).entrySet()) {
            var consent = (ConsentRegister.Consent) entry.getValue().value();
            shown.add(
                    new CaseFile.ConsentShown(
                            UUID.fromString(entry.getKey()),
                            say.person(consent.personId()),
                            Terms.of(consent.purpose()),
                            say.circle(consent.circle()),
                            state(consent),
                            consent.from(),
                            consent.until(),
                            consent.paperDueOn(),
                            consent.askAgainOn(),
                            isUsable(consent)));
        }
        return shown;
    }
}
