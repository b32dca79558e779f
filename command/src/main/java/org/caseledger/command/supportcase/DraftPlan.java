package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ASSESSMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_WITHOUT_ROLE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_WITHOUT_SUBJECT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.RE_PLAN_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_ID_TAKEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.command.supportcase.SupportCase.Planning;
import org.caseledger.command.supportcase.SupportCase.Supporting;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.PlannedRole;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version of the plan; a changed one asks the sitting and every person and agency again
 * (MA-04).
 */
public record DraftPlan(
        CaseId caseId,
        List<PersonId> subjects,
        Words goal,
        Words direction,
        List<DraftPlan.Role> roles,
        LocalDate from,
        LocalDate until,
        LocalDate nextReviewOn,
        boolean usesOutreach,
        boolean usesParticipation,
        @Nullable Words longerBecause)
        implements SupportCaseCommand {

    /** Which agency is to do what. */
    public record Role(@Minted RoleId roleId, AgencyId agencyId, Words task) {}

    public DraftPlan {
        subjects = subjects.stream().distinct().toList();
        roles = List.copyOf(roles);
    }

    /** A plan within the longest period. */
    public DraftPlan(
            CaseId caseId,
            List<PersonId> subjects,
            Words goal,
            Words direction,
            List<DraftPlan.Role> roles,
            LocalDate from,
            LocalDate until,
            LocalDate nextReviewOn,
            boolean usesOutreach,
            boolean usesParticipation) {
        this(
                caseId,
                subjects,
                goal,
                direction,
                roles,
                from,
                until,
                nextReviewOn,
                usesOutreach,
                usesParticipation,
                null);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(_ -> !subjects.isEmpty(), PLAN_WITHOUT_SUBJECT)
                .holds(
                        known -> PlanSubjectsConsented.holds(subjects, known, now),
                        PLAN_SUBJECT_WITHOUT_CONSENT)
                .holds(_ -> !roles.isEmpty(), PLAN_WITHOUT_ROLE)
                .holds(this::roleIdsAreNew, ROLE_ID_TAKEN)
                .holds(_ -> agenciesAreKnown(now), AGENCY_UNKNOWN)
                .passes(_ -> PlanPeriod.wrong(from, until, nextReviewOn, now))
                .passes(_ -> PlanPeriod.tooLong(from, until, longerBecause, now))
                .recordAll(known -> events(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().assessments() > 0, ASSESSMENT_MISSING)
                .holds(DraftPlan::mayBeReplaced, RE_PLAN_NOT_DECIDED)
                .holds(known -> somebodyConsented(known, now), CONSENT_MISSING);
    }

    private static boolean mayBeReplaced(Active known) {
        return switch (known) {
            case Planning _ -> true;
            case Supporting _ -> known.course().rePlanDecided() || known.plan().wasSentBack();
        };
    }

    private static boolean somebodyConsented(Active known, Circumstances now) {
        return now
                .facts()
                .values(ConsentRegister.CONSENT, Lookups.file(known.outline().fileId()))
                .stream()
                .anyMatch(
                        consent -> PlanningConsent.of(consent.personId(), known, now).isPresent());
    }

    private boolean roleIdsAreNew(Active known) {
        long distinct = roles.stream().map(Role::roleId).distinct().count();
        return distinct == roles.size()
                && roles.stream()
                        .allMatch(role -> known.course().roles().find(role.roleId()).isEmpty());
    }

    private boolean agenciesAreKnown(Circumstances now) {
        return roles.stream().allMatch(role -> AgencyIsKnown.holds(role.agencyId(), now));
    }

    private List<SupportCaseEvent> events(Active known, Circumstances now) {
        List<SupportCaseEvent> events = new ArrayList<>(OffersLapse.of(known, now.today()));
        events.add(event(known, now));
        return events;
    }

    private SupportCaseEvent event(Active known, Circumstances now) {
        LabelDraft label = label(known, now);
        return new PlanDrafted(
                caseId,
                known.outline().fileId(),
                known.course().lastVersion() + 1,
                subjects,
                label.put(goal),
                label.put(direction),
                roles.stream()
                        .map(role ->
                                new PlannedRole(
                                        role.roleId(), role.agencyId(), label.put(role.task())))
                        .toList(),
                from,
                until,
                nextReviewOn,
                usesOutreach,
                usesParticipation,
                label.putIfGiven(longerBecause));
    }

    private LabelDraft label(Active known, Circumstances now) {
        LabelDraft label =
                now.about(known.outline().fileId(), subjects)
                        .sensitive()
                        .forPurpose(Purpose.PLANNING);
        List<ConsentId> consents = PlanningConsent.ofEach(subjects, known, now);
        return consents.isEmpty() ? label : label.underConsents(consents);
    }
}
