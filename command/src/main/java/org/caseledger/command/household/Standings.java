package org.caseledger.command.household;

import org.caseledger.command.decision.Standing;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the tables of next acts ask of a household as it stands. */
final class Standings {

    /** A person of no household. */
    static final PersonId SOMEBODY = new PersonId(Standing.NEW);

    static final SaidBy SEEN = SaidBy.observed();

    private Standings() {}

    static HouseholdId id(Standing<Household> standing) {
        return new HouseholdId(standing.stream());
    }

    static Household.Registered known(Standing<Household> standing) {
        return switch (standing.state()) {
            case Household.Registered known -> known;
            case Household.Unknown _ ->
                    throw new IllegalStateException("nothing comes next in an unknown household");
        };
    }

    static Set<PersonId> members(Standing<Household> standing) {
        return known(standing).people().members().keySet();
    }

    /** Everybody the household has or had. */
    static Set<PersonId> ever(Standing<Household> standing) {
        Set<PersonId> all = new LinkedHashSet<>(members(standing));
        all.addAll(known(standing).people().former().keySet());
        return all;
    }
}
