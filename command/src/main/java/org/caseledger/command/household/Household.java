package org.caseledger.command.household;

import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;

/**
 * A household as its rules see it: unknown until it is registered, then with its people, what may
 * harm them, who is protected, and what was told of relations and contacts.
 */
public sealed interface Household {
    /** Nothing was recorded yet. */
    record Unknown() implements Household {}

    /** Entered in a file. */
    record Registered(
            FileId fileId,
            People people,
            Safety safety,
            Protections protections,
            Told<RelationshipId> relationships,
            Told<ContactRuleId> contactRules)
            implements Household {
        boolean hasMember(PersonId person) {
            return people.include(person);
        }

        Registered with(People now) {
            return new Registered(fileId, now, safety, protections, relationships, contactRules);
        }

        Registered with(Safety now) {
            return new Registered(fileId, people, now, protections, relationships, contactRules);
        }

        Registered with(Protections now) {
            return new Registered(fileId, people, safety, now, relationships, contactRules);
        }

        Registered withRelationships(Told<RelationshipId> now) {
            return new Registered(fileId, people, safety, protections, now, contactRules);
        }

        Registered withContactRules(Told<ContactRuleId> now) {
            return new Registered(fileId, people, safety, protections, relationships, now);
        }
    }

    /** The household after one more event. */
    default Household after(HouseholdEvent event) {
        if (event instanceof HouseholdRegistered registered) {
            return registered(registered);
        }
        if (this instanceof Registered known) {
            return HouseholdHistory.after(known, event);
        }
        throw new IllegalStateException(
                event.getClass().getSimpleName() + " cannot come before the household");
    }

    private Household registered(HouseholdRegistered event) {
        if (this instanceof Unknown) {
            return new Registered(
                    event.fileId(),
                    People.nobody(),
                    Safety.nothing(),
                    Protections.none(),
                    Told.nothing(),
                    Told.nothing());
        }
        throw new IllegalStateException("household-registered cannot come twice");
    }
}
