package org.caseledger.command.axon;

import org.caseledger.command.decision.Stream;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;

import java.util.UUID;
import java.util.function.Function;

/**
 * Who acts when the directory does not know the one signed in: nobody, except that an empty
 * directory and profile may be set up by the first operator. Once the first member of staff is registered
 * that door is closed.
 */
final class Bootstrap {

    private static final AgencyId NO_AGENCY = new AgencyId(new UUID(0, 0));

    private Bootstrap() {}

    static Function<SignedIn, Actor> of(Stream<?, ?, ?> stream, LedgerPort ledger) {
        boolean setsUp = stream.name().equals("directory") || stream.name().equals("profile");
        return who -> {
            if (!setsUp || !isEmpty(who, ledger)) {
                throw new NotVisible();
            }
            return new Actor(who.municipality(), who.staff(), NO_AGENCY, Capacity.SYSTEM_OPERATOR);
        };
    }

    private static boolean isEmpty(SignedIn who, LedgerPort ledger) {
        return ledger.factsToRelyOn(who.municipality())
                .findAll(StaffRegister.STAFF, "all")
                .isEmpty();
    }
}
