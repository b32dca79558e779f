package org.caseledger.command.axon;

import org.caseledger.events.register.Facts;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.SignedIn;

import java.time.LocalDate;
import java.util.Optional;

/** Resolves who acts from the directory as it stands on that day (organisation and capacity). */
public final class Actors {

    private Actors() {}

    public static Optional<Actor> resolve(SignedIn who, Facts facts, LocalDate today) {
        return StaffRegister.postOn(facts, who.staff(), today)
                .map(post ->
                        new Actor(
                                who.municipality(), who.staff(), post.agencyId(), post.capacity()));
    }
}
