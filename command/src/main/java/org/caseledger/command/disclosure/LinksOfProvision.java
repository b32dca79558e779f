package org.caseledger.command.disclosure;

import static org.caseledger.command.disclosure.DisclosureRefusal.DERIVED_FROM_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.DERIVED_WITHOUT_A_BASIS_OF_ITS_OWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_OF_ANOTHER_AGENCY;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.STATUTE_NOT_NAMED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RequestRegister;
import org.caseledger.events.register.ToldRegister;

import java.util.Optional;
import java.util.UUID;

/**
 * Rule: another statute is named; what repeats something told before says so and needs a basis
 * of its own (Q7); what answers a request answers one that was put to the giver.
 */
record LinksOfProvision(ProvideInformation given) {

    Optional<DisclosureRefusal> wrong(Circumstances now) {
        String statute = given.statute();
        if (given.basis() == LegalBasis.OTHER_STATUTE && (statute == null || statute.isBlank())) {
            return Optional.of(STATUTE_NOT_NAMED);
        }
        return derivation(now).or(() -> answer(now));
    }

    private Optional<DisclosureRefusal> derivation(Circumstances now) {
        UUID origin = given.derivedFrom();
        if (origin == null) {
            return Optional.empty();
        }
        Optional<ToldRegister.Told> told = Passed.on(origin, given.fileId(), now);
        if (told.isEmpty()) {
            return Optional.of(DERIVED_FROM_UNKNOWN);
        }
        boolean fromItem = told.get().itemId() != null;
        return fromItem && given.basis() == LegalBasis.INTERNAL_USE
                ? Optional.of(DERIVED_WITHOUT_A_BASIS_OF_ITS_OWN)
                : Optional.empty();
    }

    private Optional<DisclosureRefusal> answer(Circumstances now) {
        UUID request = given.answers();
        if (request == null) {
            return Optional.empty();
        }
        Optional<RequestRegister.Asked> asked =
                now.facts()
                        .value(RequestRegister.REQUEST, request.toString())
                        .filter(known -> known.fileId().equals(given.fileId()));
        if (asked.isEmpty()) {
            return Optional.of(REQUEST_UNKNOWN);
        }
        return asked.get().agencyId().equals(now.actor().organisation())
                ? Optional.empty()
                : Optional.of(REQUEST_OF_ANOTHER_AGENCY);
    }
}
