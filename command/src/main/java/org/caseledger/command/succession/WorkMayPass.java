package org.caseledger.command.succession;

import static org.caseledger.command.succession.SuccessionRefusal.PASSING_BASIS_DOES_NOT_HOLD;
import static org.caseledger.command.succession.SuccessionRefusal.PASSING_BASIS_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Passing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.succession.SuccessionBegun;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Rule: work goes to another agency only where that agency may know of the persons. */
record WorkMayPass(FileId file, @Nullable LegalBasis basis, SuccessionBegun begun) {

    Optional<SuccessionRefusal> wrong(Circumstances now) {
        AgencyId to = begun.successor().agencyId();
        if (to.equals(begun.fromAgency()) || isInOn(to, now)) {
            return Optional.empty();
        }
        if (basis == null) {
            return Optional.of(PASSING_BASIS_MISSING);
        }
        var passing = new Passing(file, PersonsOf.file(file, now), begun.fromAgency(), to);
        return passing.on(basis, Purpose.SUPPORT, onTheDay(now)) instanceof Ground.Lacking
                ? Optional.of(PASSING_BASIS_DOES_NOT_HOLD)
                : Optional.empty();
    }

    /** A new contractor is judged on its first day, not on the day of preparing. */
    private Circumstances onTheDay(Circumstances now) {
        return begun.effectiveOn().isAfter(now.today())
                ? new Circumstances(now.actor(), begun.effectiveOn(), now.facts())
                : now;
    }

    private boolean isInOn(AgencyId agency, Circumstances now) {
        return now.facts().values(CircleRegister.CIRCLE, Lookups.file(file)).stream()
                .anyMatch(in -> in.now() && in.agencyId().equals(agency));
    }
}
