package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.List;

/** Rule: on a consent item nothing more is told of a person whose consent is gone (C-06). */
final class ConsentsOfItem {

    private ConsentsOfItem() {}

    static boolean holdFor(
            List<PersonId> about, AgendaItem item, LocalDate heldOn, Circumstances now) {
        return item.basis() != LegalBasis.CONSENT
                || about.stream().allMatch(person -> holds(person, item, heldOn, now));
    }

    private static boolean holds(
            PersonId person, AgendaItem item, LocalDate heldOn, Circumstances now) {
        int place = item.subjects().indexOf(person);
        return place >= item.consents().size()
                || PlanningConsent.of(person, item.fileId(), heldOn, now).isPresent();
    }
}
