package org.caseledger.ops.access;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads from the claims of a checked token who is signed in, and when by two factors. */
public final class SignedInFromClaims {

    /** A token cannot know of a second factor that is still to come, but for clocks that differ. */
    private static final long DRIFT_SECONDS = 60;

    private final ClaimNames names;
    private final Clock clock;

    public SignedInFromClaims(ClaimNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * The person the token is about.
     *
     * @throws IllegalArgumentException when it names no municipality or no member of staff
     */
    public SignedIn of(ClaimAccessor token) {
        var municipality = new MunicipalityCode(municipality(token));
        StaffId staff = StaffId.of(required(token, names.staff()));
        if (DemonstrationIssuer.NAME.equals(token.getClaimAsString("iss"))) {
            return SignedIn.inDemonstration(municipality, staff);
        }
        return new SignedIn(municipality, staff, secondFactorAt(token));
    }

    private String municipality(ClaimAccessor token) {
        return names.oneMunicipality().isEmpty()
                ? required(token, names.municipality())
                : names.oneMunicipality();
    }

    private static String required(ClaimAccessor token, String claim) {
        String value = token.getClaimAsString(claim);
        if (value == null) {
            throw new IllegalArgumentException("a claim is missing: " + claim);
        }
        return value;
    }

    /** The moment of the log-in, if one of the methods used counts as a second factor. */
    private @Nullable Instant secondFactorAt(ClaimAccessor token) {
        List<String> methods = token.getClaimAsStringList("amr");
        if (methods == null || methods.stream().noneMatch(names.secondFactors()::contains)) {
            return null;
        }
        Instant at = token.getClaimAsInstant("auth_time");
        boolean believable = at != null && !at.isAfter(clock.instant().plusSeconds(DRIFT_SECONDS));
        return believable ? at : null;
    }
}
