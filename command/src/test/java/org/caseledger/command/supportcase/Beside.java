package org.caseledger.command.supportcase;

import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.ITEM;

import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** What the other streams of the file say in the story of {@link B45}: household, consents, sittings. */
final class Beside {
    private Beside() {}

    static MemberAdded member(PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(11, 1)),
                FILE,
                person,
                told(person, "氏名"),
                null,
                null,
                Town.labelled(person, Relation.values()[0]),
                person.equals(MOTHER),
                DAY);
    }

    static LedgerEvent[] consentOf(
            PersonId person,
            ConsentId id,
            LocalDate from,
            @Nullable LocalDate until,
            AgencyId... circle) {
        return new LedgerEvent[] {
            new ConsentSought(
                    id,
                    FILE,
                    person,
                    Purpose.PLANNING,
                    new Circle(Set.of(circle)),
                    Occurred.onDay(from),
                    null),
            new ConsentGiven(
                    id,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.values()[0],
                    "1",
                    from,
                    until,
                    null,
                    null)
        };
    }

    /** A sitting that took one decision on {@link #ITEM} about the mother. */
    static LedgerEvent[] sitting(DecisionKind kind, DecisionOutcome outcome, LegalBasis basis) {
        return sitting(kind, outcome, basis, List.of(MOTHER));
    }

    static LedgerEvent[] sitting(
            DecisionKind kind, DecisionOutcome outcome, LegalBasis basis, List<PersonId> about) {
        SittingId sitting = new SittingId(Town.id(12, 1));
        return new LedgerEvent[] {
            new ConferenceConvened(sitting, new BodyId(Town.id(13, 1)), 1, DAY, false),
            new AgendaItemSet(sitting, ITEM, FILE, basis, about, List.of(CONSENT)),
            new DecisionTaken(
                    sitting,
                    ITEM,
                    FILE,
                    kind,
                    outcome,
                    CASE,
                    kind == DecisionKind.PLAN_APPROPRIATE ? 1 : null,
                    told(MOTHER, "決定"))
        };
    }

    static LedgerEvent profile(boolean decisionFirst, DecisionKind... widened) {
        return new ProfileDecided(
                MIHON,
                DAY.minusDays(1),
                new ProfileRules(
                        Period.ofMonths(3),
                        Period.ofMonths(12),
                        decisionFirst,
                        true,
                        Set.of(widened)));
    }
}
