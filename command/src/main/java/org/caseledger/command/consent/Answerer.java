package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.BIRTH_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CHILD_TOO_YOUNG_TO_ANSWER_ALONE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_OF_ANOTHER_ADULT;
import static org.caseledger.command.consent.ConsentRefusal.OWN_VIEW_OF_CHILD_MISSING;
import static org.caseledger.command.consent.ConsentRefusal.REPRESENTATION_GROUND_MISSING;
import static org.caseledger.command.consent.ConsentRefusal.REPRESENTATIVE_NOT_NAMED;
import static org.caseledger.command.consent.ConsentRefusal.REPRESENTATIVE_OF_ITSELF;

import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: who may answer for whom (X-02, C-07). A person of age answers alone, or is represented on a
 * stated ground; a child is represented, and from a certain age heard as well. Nobody consents for
 * another adult because they share a household.
 */
record Answerer(GiveConsent given, PersonId person) {
    Optional<ConsentRefusal> wrong() {
        LocalDate birth = given.birthDate();
        if (birth != null && birth.isAfter(given.givenOn())) {
            return Optional.of(BIRTH_DATE_IN_FUTURE);
        }
        return given.givenAs() == ConsentCapacity.SELF ? wrongAlone() : wrongRepresented();
    }

    private Optional<ConsentRefusal> wrongAlone() {
        GiveConsent.Represented by = given.representation();
        if (by != null && !person.equals(by.personId())) {
            return Optional.of(CONSENT_OF_ANOTHER_ADULT);
        }
        LocalDate birth = given.birthDate();
        return birth != null && ChildsAge.isTooYoungToAnswerAlone(birth, given.givenOn())
                ? Optional.of(CHILD_TOO_YOUNG_TO_ANSWER_ALONE)
                : Optional.empty();
    }

    private Optional<ConsentRefusal> wrongRepresented() {
        GiveConsent.Represented by = given.representation();
        if (by == null || (by.personId() == null && by.name() == null)) {
            return Optional.of(REPRESENTATIVE_NOT_NAMED);
        }
        if (person.equals(by.personId())) {
            return Optional.of(REPRESENTATIVE_OF_ITSELF);
        }
        if (given.givenAs().isForChildrenOnly() && isKnownToBeOfAge()) {
            return Optional.of(CONSENT_OF_ANOTHER_ADULT);
        }
        if (!given.givenAs().isForChildrenOnly() && !isKnownToBeAChild() && by.ground() == null) {
            return Optional.of(REPRESENTATION_GROUND_MISSING);
        }
        return viewIsMissing() ? Optional.of(OWN_VIEW_OF_CHILD_MISSING) : Optional.empty();
    }

    private boolean isKnownToBeOfAge() {
        LocalDate birth = given.birthDate();
        return birth != null && ChildsAge.isOfAge(birth, given.givenOn());
    }

    private boolean isKnownToBeAChild() {
        LocalDate birth = given.birthDate();
        return birth != null && !ChildsAge.isOfAge(birth, given.givenOn());
    }

    private boolean viewIsMissing() {
        LocalDate birth = given.birthDate();
        return birth != null
                && given.ownView() == null
                && isKnownToBeAChild()
                && !ChildsAge.isTooYoungToAnswerAlone(birth, given.givenOn());
    }
}
