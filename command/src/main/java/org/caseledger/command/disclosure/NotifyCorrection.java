package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.NOTHING_WAS_CORRECTED;
import static org.caseledger.command.disclosure.DisclosureRefusal.NOT_FOR_YOUR_ORGANISATION;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_UNKNOWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_WAS_NOT_TOLD;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECTS_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.disclosure.CorrectionNotified;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.AttendanceRegister;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.CorrectionRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.register.ToldRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells a receiver that what it had been given was corrected (Q23).
 *
 * @param corrected the correction, or the entry of this file that it set right
 */
public record NotifyCorrection(
        FileId fileId,
        UUID corrected,
        List<PersonId> subjects,
        AgencyId to,
        LocalDate notifiedOn,
        @Nullable Words note)
        implements DisclosureCommand {

    public NotifyCorrection {
        subjects = subjects.stream().distinct().toList();
    }

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        if (subjects.isEmpty()) {
            return refuse(SUBJECTS_MISSING);
        }
        if (!TheMunicipalSide.includes(now.actor())) {
            return refuse(NOT_FOR_YOUR_ORGANISATION);
        }
        if (notifiedOn.isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        if (now.facts().value(AgencyRegister.AGENCY, to.toString()).isEmpty()) {
            return refuse(RECIPIENT_UNKNOWN);
        }
        if (!wasTold(now)) {
            return refuse(RECIPIENT_WAS_NOT_TOLD);
        }
        if (!isSetRight(now)) {
            return refuse(NOTHING_WAS_CORRECTED);
        }
        var words = now.about(fileId, subjects).sensitive().putIfGiven(note);
        return accept(new CorrectionNotified(fileId, corrected, subjects, to, notifiedOn, words));
    }

    private boolean isSetRight(Circumstances now) {
        return now.facts()
                .value(CorrectionRegister.CORRECTION, corrected.toString())
                .filter(known -> known.fileId().equals(fileId))
                .isPresent();
    }

    /** By an act on record, in an item of the file, or because the agency works on the file. */
    private boolean wasTold(Circumstances now) {
        return now.facts().values(ToldRegister.TOLD, Lookups.file(fileId)).stream()
                        .anyMatch(told -> to.equals(told.to()))
                || now.facts().values(CircleRegister.CIRCLE, Lookups.file(fileId)).stream()
                        .anyMatch(in -> in.agencyId().equals(to))
                || now.facts().values(AttendanceRegister.ATTENDANCE, Lookups.file(fileId)).stream()
                        .anyMatch(attendance -> isOf(attendance.staffId(), now));
    }

    private boolean isOf(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today())
                .filter(post -> post.agencyId().equals(to))
                .isPresent();
    }
}
