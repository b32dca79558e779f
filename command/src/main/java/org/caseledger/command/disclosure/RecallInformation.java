package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.NOT_FOR_YOUR_ORGANISATION;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVISION_ALREADY_RECALLED;
import static org.caseledger.command.disclosure.DisclosureRefusal.PROVISION_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationRecalled;
import org.caseledger.events.register.ToldRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.UUID;

/** Calls back what was given; the receiver is to return or destroy it. That it was given stays. */
public record RecallInformation(FileId fileId, UUID provision, LocalDate recalledOn, Words reason)
        implements DisclosureCommand {

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        return Passed.on(provision, fileId, now)
                .filter(told -> told.way() != ToldRegister.Way.IN_ITEM)
                .map(told -> recall(told, disclosures, now))
                .orElseGet(() -> refuse(PROVISION_UNKNOWN));
    }

    private Decision<DisclosureEvent> recall(
            ToldRegister.Told told, Disclosures disclosures, Circumstances now) {
        if (disclosures.done().recalled().contains(provision)) {
            return refuse(PROVISION_ALREADY_RECALLED);
        }
        if (!TheMunicipalSide.includes(now.actor())) {
            return refuse(NOT_FOR_YOUR_ORGANISATION);
        }
        if (recalledOn.isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        var words = now.about(fileId, told.subjects()).put(reason);
        return accept(new InformationRecalled(fileId, provision, recalledOn, words));
    }
}
