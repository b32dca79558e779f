package org.caseledger.command.supportcase;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.MigrationRegister;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.PlannedRole;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes over a case at the stage it had in another ledger, after its file was. Rules that guarded
 * that stage are named as breaches and not asked again; what comes next is asked all of them.
 */
public record CarryOverCase(
        @Minted CaseId caseId,
        FileId fileId,
        CarriedStage stage,
        AgencyId coordinator,
        List<PersonId> persons,
        List<CarryOverCase.Role> roles,
        Occurred began,
        @Nullable LocalDate nextReviewOn,
        @Nullable AgencyId lead,
        @Nullable LocalDate closedOn)
        implements SupportCaseCommand {

    /** Which agency did what. */
    public record Role(@Minted RoleId roleId, AgencyId agencyId, Words task) {}

    public CarryOverCase {
        persons = persons.stream().distinct().toList();
        roles = List.copyOf(roles);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        SupportCaseRefusal why = whyNot(state, now);
        return why == null ? accept(event(now)) : refuse(why);
    }

    private @Nullable SupportCaseRefusal whyNot(SupportCase state, Circumstances now) {
        if (!(state instanceof SupportCase.Unknown)) {
            return SupportCaseRefusal.CASE_ALREADY_RECEIVED;
        }
        if (!fileWasCarriedOver(now)) {
            return SupportCaseRefusal.FILE_NOT_CARRIED_OVER;
        }
        if (!now.actor().isMunicipalOfficer() && !coordinator.equals(now.actor().organisation())) {
            return SupportCaseRefusal.NOT_COORDINATING;
        }
        if (persons.isEmpty()) {
            return SupportCaseRefusal.PERSON_NOT_NAMED;
        }
        if (!persons.stream().allMatch(person -> isMember(person, now))) {
            return SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;
        }
        if (!agenciesAreKnown(now)) {
            return SupportCaseRefusal.AGENCY_UNKNOWN;
        }
        if (stage == CarriedStage.CLOSED && lead == null) {
            return SupportCaseRefusal.LEAD_SUPPORTER_MISSING;
        }
        return isInFuture(now.today()) ? SupportCaseRefusal.DATE_IN_FUTURE : null;
    }

    private boolean fileWasCarriedOver(Circumstances now) {
        return now.facts()
                .value(MigrationRegister.MIGRATION, fileId.toString())
                .filter(entry -> entry.stage() == stage && stage != CarriedStage.OUTREACH)
                .isPresent();
    }

    private boolean isMember(PersonId person, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, person.toString())
                .filter(member -> member.fileId().equals(fileId))
                .isPresent();
    }

    private boolean agenciesAreKnown(Circumstances now) {
        return AgencyIsKnown.holds(coordinator, now)
                && (lead == null || AgencyIsKnown.holds(lead, now))
                && roles.stream().allMatch(role -> AgencyIsKnown.holds(role.agencyId(), now));
    }

    private boolean isInFuture(LocalDate today) {
        return began.on().isAfter(today) || (closedOn != null && closedOn.isAfter(today));
    }

    private CaseCarriedOver event(Circumstances now) {
        LabelDraft label = now.about(fileId, persons).sensitive().forPurpose(Purpose.SUPPORT);
        boolean everybodyConsented = persons.stream().allMatch(person -> consented(person, now));
        return new CaseCarriedOver(
                caseId,
                fileId,
                stage,
                coordinator,
                persons,
                roles.stream()
                        .map(role ->
                                new PlannedRole(
                                        role.roleId(), role.agencyId(), label.put(role.task())))
                        .toList(),
                everybodyConsented,
                began,
                nextReviewOn,
                lead,
                closedOn,
                breaches(everybodyConsented));
    }

    private boolean consented(PersonId person, Circumstances now) {
        return now.facts().values(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .anyMatch(consent ->
                        consent.purpose() == Purpose.PLANNING
                                && consent.fileId().equals(fileId)
                                && consent.holdsOn(now.today(), now.facts()));
    }

    /** What this ledger would have asked for on the way to that stage and does not hold. */
    private List<String> breaches(boolean everybodyConsented) {
        List<SupportCaseRefusal> missing = new ArrayList<>();
        missing.add(SupportCaseRefusal.REFERRAL_MISSING);
        if (!everybodyConsented) {
            missing.add(SupportCaseRefusal.CONSENT_MISSING);
        }
        if (stage.hadPlan()) {
            missing.add(SupportCaseRefusal.PLAN_NOT_DELIBERATED);
            missing.add(SupportCaseRefusal.AGREEMENT_MISSING);
            missing.add(SupportCaseRefusal.SUPPORT_NOT_DECIDED);
        }
        if (stage.hadPlan() && roles.isEmpty()) {
            missing.add(SupportCaseRefusal.PLAN_WITHOUT_ROLE);
        }
        if (stage == CarriedStage.CLOSED) {
            missing.add(SupportCaseRefusal.CLOSURE_NOT_DECIDED);
        }
        return missing.stream().map(SupportCaseRefusal::code).toList();
    }
}
