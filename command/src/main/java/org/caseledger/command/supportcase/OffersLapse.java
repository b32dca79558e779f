package org.caseledger.command.supportcase;

import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.SupportCaseEvent;

import java.time.LocalDate;
import java.util.List;

/** Offers nobody answered end with the version of the plan, or with the case, that they were of. */
final class OffersLapse {

    private OffersLapse() {}

    static List<SupportCaseEvent> of(Known known, LocalDate on) {
        return known.course().roles().openOffers().entrySet().stream()
                .<SupportCaseEvent>map(offer ->
                        new RoleOfferLapsed(
                                known.outline().caseId(),
                                known.outline().fileId(),
                                offer.getKey(),
                                offer.getValue(),
                                on))
                .toList();
    }
}
