package org.caseledger.command.disclosure;

import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_COVERS_OTHER_KINDS;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_NOT_IN_FORCE;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_OF_OTHERS;
import static org.caseledger.command.disclosure.DisclosureRefusal.SHARING_AGREEMENT_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.AgreementRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.DataKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule: an agreement that a provision names binds both sides, is in force and covers the kinds. */
record NamedAgreement(
        @Nullable AgreementId named,
        AgencyId from,
        AgencyId to,
        Set<DataKind> kinds,
        LocalDate providedOn) {

    Optional<DisclosureRefusal> wrong(Circumstances now) {
        if (named == null) {
            return Optional.empty();
        }
        return now.facts()
                .value(AgreementRegister.AGREEMENT, named.toString())
                .map(this::wrong)
                .orElseGet(() -> Optional.of(SHARING_AGREEMENT_UNKNOWN));
    }

    private Optional<DisclosureRefusal> wrong(AgreementRegister.Agreement agreement) {
        if (!agreement.isInForceOn(providedOn)) {
            return Optional.of(SHARING_AGREEMENT_NOT_IN_FORCE);
        }
        if (!agreement.parties().containsAll(List.of(from, to))) {
            return Optional.of(SHARING_AGREEMENT_OF_OTHERS);
        }
        return agreement.kinds().containsAll(kinds)
                ? Optional.empty()
                : Optional.of(SHARING_AGREEMENT_COVERS_OTHER_KINDS);
    }
}
