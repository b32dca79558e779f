package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_ALREADY_STARTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_NEEDS_TWO_PERSONS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_AGREEMENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_INVENTORY;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Things of a person are kept for them: on their agreement, by inventory, by two people (R21). */
public record StartValuablesCustody(
        CaseId caseId,
        @Minted UUID custody,
        PersonId personId,
        @Nullable List<Words> inventory,
        @Nullable ConsentForm agreement,
        @Nullable LocalDate agreedOn,
        TwoPersons handledBy,
        LocalDate startedOn,
        @Nullable LocalDate returnBy)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> !known.course().entries().custodies().containsKey(custody),
                        CUSTODY_ALREADY_STARTED)
                .holds(
                        known -> HouseholdMembers.include(List.of(personId), known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .passes(_ -> isRefused(now) ? lacking().stream().findFirst() : Optional.empty())
                .holds(_ -> TwoPersonsAct.holds(handledBy, now), CUSTODY_NEEDS_TWO_PERSONS)
                .onOrBefore(now.today(), startedOn)
                .holds(_ -> returnBy == null || !returnBy.isBefore(startedOn), DUE_DATE_PASSED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Open> ready(SupportCase state) {
        return Check.open(state);
    }

    private boolean isAgreedInTime() {
        return agreedOn != null && !agreedOn.isAfter(startedOn);
    }

    /** What is missing of agreement and inventory: refused, or recorded with it, by the 要綱. */
    private List<SupportCaseRefusal> lacking() {
        List<SupportCaseRefusal> lacking = new ArrayList<>();
        if (agreement == null || !isAgreedInTime()) {
            lacking.add(CUSTODY_WITHOUT_AGREEMENT);
        }
        if (listed().isEmpty()) {
            lacking.add(CUSTODY_WITHOUT_INVENTORY);
        }
        return lacking;
    }

    private boolean isRefused(Circumstances now) {
        return ProfileRegister.on(now.facts(), startedOn)
                .has(ProfileSetting.CUSTODY_NEEDS_AGREEMENT);
    }

    private List<Words> listed() {
        return inventory == null ? List.of() : inventory;
    }

    private SupportCaseEvent event(Open known, Circumstances now) {
        LabelDraft label = now.about(known.outline().fileId(), personId).sensitive();
        return new ValuablesCustodyStarted(
                caseId,
                known.outline().fileId(),
                custody,
                personId,
                listed().stream().<Labelled<Words>>map(label::put).toList(),
                agreement,
                agreedOn,
                handledBy,
                startedOn,
                returnBy,
                lacking().stream().map(SupportCaseRefusal::code).toList());
    }
}
