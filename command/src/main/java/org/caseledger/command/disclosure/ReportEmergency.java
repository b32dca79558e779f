package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_ALREADY_REPORTED;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_REPORT_NEEDS_AN_ITEM;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.EmergencyReported;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.register.ToldRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.UUID;

/** Reports an emergency disclosure back in an item of a sitting held on that day or later (Q11). */
public record ReportEmergency(FileId fileId, UUID emergency, ItemId itemId, LocalDate reportedOn)
        implements DisclosureCommand {

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        return Passed.on(emergency, fileId, now)
                .filter(told -> told.way() == ToldRegister.Way.IN_EMERGENCY)
                .map(told -> report(told, disclosures, now))
                .orElseGet(() -> refuse(EMERGENCY_UNKNOWN));
    }

    private Decision<DisclosureEvent> report(
            ToldRegister.Told told, Disclosures disclosures, Circumstances now) {
        if (disclosures.done().reported().contains(emergency)) {
            return refuse(EMERGENCY_ALREADY_REPORTED);
        }
        if (reportedOn.isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        LocalDate disclosedOn = told.on();
        boolean inTime = disclosedOn == null || !reportedOn.isBefore(disclosedOn);
        return inTime && isDayOfItem(now)
                ? accept(new EmergencyReported(fileId, emergency, itemId, reportedOn))
                : refuse(EMERGENCY_REPORT_NEEDS_AN_ITEM);
    }

    private boolean isDayOfItem(Circumstances now) {
        return now.facts()
                .value(ItemRegister.ITEM, itemId.toString())
                .filter(item -> item.fileId().equals(fileId) && !item.withdrawn())
                .flatMap(item ->
                        now.facts().value(SittingRegister.SITTING, item.sittingId().toString()))
                .filter(sitting -> sitting.heldOn().equals(reportedOn) && !sitting.cancelled())
                .isPresent();
    }
}
