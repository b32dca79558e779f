package org.caseledger.command.programme;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.programme.ProgrammeRefusal.ENTRY_ALREADY_RECORDED;
import static org.caseledger.command.programme.ProgrammeRefusal.FALLBACK_NOT_BY_NAMED_SUPERIOR;
import static org.caseledger.command.programme.ProgrammeRefusal.FALLBACK_OF_ONESELF;
import static org.caseledger.command.programme.ProgrammeRefusal.FALLBACK_REVIEWED_IN_CASE;
import static org.caseledger.command.programme.ProgrammeRefusal.FALLBACK_REVIEW_NOT_YOURS;
import static org.caseledger.command.programme.ProgrammeRefusal.FALLBACK_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.register.FallbackRegister;
import org.caseledger.events.register.FallbackRegister.Fallback;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Looks afterwards at what one person did alone, though two should have. The superior who was named
 * does so, or 点検担当; where nobody was named, or the one named is no longer in post, any other municipal
 * officer. Nobody looks at their own.
 */
public record ReviewFallback(ProgrammeEntryId entryId, AccessFinding finding, Words note)
        implements ProgrammeCommand {

    @Override
    public Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now) {
        boolean reviewer = now.actor().capacity() == Capacity.REVIEWER;
        if (!reviewer && !now.actor().isMunicipalOfficer()) {
            return refuse(FALLBACK_REVIEW_NOT_YOURS);
        }
        Optional<Fallback> used =
                now.facts()
                        .value(FallbackRegister.FALLBACK, entryId.toString())
                        .filter(each -> each.wasUsed() && !each.kind().isStandIn());
        return used.map(each -> decide(each, entry, now)).orElseGet(() -> refuse(FALLBACK_UNKNOWN));
    }

    private Decision<ProgrammeEvent> decide(
            Fallback used, ProgrammeEntry entry, Circumstances now) {
        StaffId by = used.by();
        if (used.kind().isReviewedInTheCase() || by == null) {
            return refuse(FALLBACK_REVIEWED_IN_CASE);
        }
        if (by.equals(now.actor().staff())) {
            return refuse(FALLBACK_OF_ONESELF);
        }
        if (now.actor().isMunicipalOfficer() && isForAnother(used.superior(), now)) {
            return refuse(FALLBACK_NOT_BY_NAMED_SUPERIOR);
        }
        if (!(entry instanceof ProgrammeEntry.Unknown)) {
            return refuse(ENTRY_ALREADY_RECORDED);
        }
        return accept(
                new FallbackReviewed(
                        entryId,
                        by,
                        finding,
                        now.aboutHolder(by.value()).sensitive().put(note),
                        now.today()));
    }

    private static boolean isForAnother(@Nullable StaffId superior, Circumstances now) {
        return superior != null
                && !superior.equals(now.actor().staff())
                && StaffRegister.postOn(now.facts(), superior, now.today()).isPresent();
    }
}
