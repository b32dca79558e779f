package org.caseledger.query.gate;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.SignedIn;

import java.time.LocalDate;
import java.util.Optional;

/** Who reads, resolved from the directory on the day of reading. */
public record Reader(Actor actor, LocalDate today) {

    /** Empty when the person holds no post today, or the agency's contract has run out. */
    public static Optional<Reader> of(SignedIn signedIn, Facts facts, LocalDate today) {
        return StaffRegister.postOn(facts, signedIn.staff(), today)
                .filter(post ->
                        facts.value(AgencyRegister.AGENCY, post.agencyId().toString())
                                .map(agency -> agency.isEntrustedOn(today))
                                .orElse(false))
                .map(post ->
                        new Reader(
                                new Actor(
                                        signedIn.municipality(),
                                        signedIn.staff(),
                                        post.agencyId(),
                                        post.capacity()),
                                today));
    }
}
