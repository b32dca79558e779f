package org.caseledger.query.casefile;

import org.caseledger.events.household.HouseholdJoined;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.StageTerms;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Folds who belongs to the households of a file, and who did. */
final class HouseholdMembers {

    private final Phrases say;
    private final Map<UUID, CaseFile.Member> members = new LinkedHashMap<>();

    HouseholdMembers(Phrases say) {
        this.say = say;
    }

    void take(LedgerEvent event) {
        switch (event) {
            case MemberAdded act -> members.put(act.personId().value(), member(act));
            case MemberLeft act -> gone(act.personId(), act.leftOn());
            case MemberDied act -> died(act.personId(), act.occurred().on());
            case HouseholdSplit act -> act.persons().forEach(each -> gone(each, act.splitOn()));
            case HouseholdJoined act -> act.persons().forEach(each -> gone(each, act.joinedOn()));
            default -> {}
        }
    }

    private CaseFile.Member member(MemberAdded act) {
        return new CaseFile.Member(
                act.personId().value(),
                say.person(act.personId()),
                say.told(act.relation(), Relation.class, StageTerms::of),
                act.personConcerned(),
                act.from(),
                null,
                null);
    }

    private void gone(PersonId person, LocalDate day) {
        members.computeIfPresent(
                person.value(),
                (id, was) ->
                        new CaseFile.Member(
                                id,
                                was.name(),
                                was.relation(),
                                was.personConcerned(),
                                was.from(),
                                was.leftOn() == null ? day : was.leftOn(),
                                was.diedOn()));
    }

    private void died(PersonId person, LocalDate day) {
        gone(person, day);
        members.computeIfPresent(
                person.value(),
                (id, was) ->
                        new CaseFile.Member(
                                id,
                                was.name(),
                                was.relation(),
                                was.personConcerned(),
                                was.from(),
                                was.leftOn(),
                                day));
    }

    /** The day of death, where one is recorded. */
    @Nullable LocalDate diedOn(PersonId person) {
        CaseFile.Member member = members.get(person.value());
        return member == null ? null : member.diedOn();
    }

    List<CaseFile.Member> shown() {
        return List.copyOf(members.values());
    }
}
