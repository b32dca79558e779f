package org.caseledger.command.succession;

import static org.caseledger.command.succession.SuccessionRefusal.LINE_ALREADY_THERE;
import static org.caseledger.command.succession.SuccessionRefusal.NOTE_WITHOUT_PERSON;
import static org.caseledger.command.succession.SuccessionRefusal.WORK_ALREADY_OFFERED;
import static org.caseledger.command.succession.SuccessionRefusal.WORK_NOT_HELD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.SuccessionBegun;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * One piece of work to hand on.
 *
 * @param workId the stream of the work: consultation, case or outreach
 * @param basis on which it goes to another agency that is not in on the file yet
 */
public record WorkLine(
        @Minted UUID line,
        FileId fileId,
        OpenWork work,
        UUID workId,
        @Nullable LegalBasis basis,
        @Nullable Words note) {

    /** A field that is wrong, and why. */
    record Wrong(String field, SuccessionRefusal why) {}

    Optional<Wrong> wrong(SuccessionBegun begun, Circumstances now) {
        if (now.facts().find(SuccessionRegister.SUCCESSION, line.toString()).isPresent()) {
            return Optional.of(new Wrong("line", LINE_ALREADY_THERE));
        }
        if (!FileCircle.includes(now.actor(), fileId, now.facts(), now.today())
                || !isHeldBy(begun.fromAgency(), now)) {
            return Optional.of(new Wrong("workId", WORK_NOT_HELD));
        }
        if (isWaiting(begun.predecessor(), now)) {
            return Optional.of(new Wrong("workId", WORK_ALREADY_OFFERED));
        }
        if (note != null && PersonsOf.file(fileId, now).isEmpty()) {
            return Optional.of(new Wrong("note", NOTE_WITHOUT_PERSON));
        }
        return new WorkMayPass(fileId, basis, begun).wrong(now).map(why -> new Wrong("basis", why));
    }

    boolean isHeldBy(AgencyId agency, Circumstances now) {
        return now.facts()
                .value(CircleRegister.CIRCLE, fileId + "/" + workId + "/" + agency)
                .filter(CircleRegister.InOn::now)
                .isPresent();
    }

    private boolean isWaiting(StaffId predecessor, Circumstances now) {
        return now.facts().values(SuccessionRegister.SUCCESSION, Lookups.file(fileId)).stream()
                .anyMatch(other ->
                        other.waits()
                                && other.predecessor().equals(predecessor)
                                && other.workId().equals(workId)
                                && other.work() == work);
    }

    SuccessionOffered offered(SuccessionBegun begun, Circumstances now) {
        return new SuccessionOffered(
                begun.successionId(),
                line,
                fileId,
                begun.predecessor(),
                begun.fromAgency(),
                begun.successor(),
                work,
                workId,
                basis,
                begun.effectiveOn(),
                note == null ? null : PersonsOf.label(fileId, now).put(note));
    }
}
