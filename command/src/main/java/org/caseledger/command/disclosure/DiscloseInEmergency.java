package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_REPORT_BACK_DATE_PASSED;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_REPORT_BACK_TOO_LATE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LatestReport;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.DangerRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records what was given to avert danger to life or limb, without consent: which danger it was, and
 * by when it is reported back.
 */
public record DiscloseInEmergency(
        FileId fileId,
        AgencyId to,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Words danger,
        Occurred occurred,
        LocalDate reportBackBy)
        implements DisclosureCommand {
    public DiscloseInEmergency {
        subjects = subjects.stream().distinct().toList();
        kinds = Set.copyOf(kinds);
    }

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        Optional<DisclosureRefusal> wrong = new Told(fileId, subjects, kinds).wrong(now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        if (occurred.on().isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        if (reportBackBy.isBefore(now.today())) {
            return refuse(DISCLOSURE_REPORT_BACK_DATE_PASSED);
        }
        if (LatestReport.isBefore(reportBackBy, occurred.on(), now)) {
            return refuse(DISCLOSURE_REPORT_BACK_TOO_LATE);
        }
        if (ReceiverMayKnow.check(to, now) instanceof Ground.Lacking(Lack lack)) {
            return refuse(DisclosureRefusal.because(lack));
        }
        return accept(made(now));
    }

    private EmergencyDisclosureMade made(Circumstances now) {
        return new EmergencyDisclosureMade(
                fileId,
                now.actor().organisation(),
                to,
                subjects,
                kinds,
                now.about(fileId, subjects).sensitive().on(LegalBasis.EMERGENCY).put(danger),
                occurred,
                reportBackBy,
                isDangerOnRecord(now));
    }

    /** A danger noted for the household and not yet over (Q11). */
    private boolean isDangerOnRecord(Circumstances now) {
        return now.facts().values(DangerRegister.DANGER, Lookups.file(fileId)).stream()
                .anyMatch(dangers -> !dangers.open().isEmpty());
    }
}
