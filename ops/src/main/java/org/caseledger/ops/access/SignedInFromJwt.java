package org.caseledger.ops.access;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads who is signed in from a checked token: {@code sub} and {@code municipality}. */
public final class SignedInFromJwt implements Converter<Jwt, SignedInToken> {

    @Override
    public SignedInToken convert(Jwt jwt) {
        String staff = jwt.getSubject();
        String municipality = jwt.getClaimAsString("municipality");
        if (staff == null || municipality == null) {
            throw unfit();
        }
        try {
            return new SignedInToken(
                    new SignedIn(new MunicipalityCode(municipality), StaffId.of(staff)));
        } catch (IllegalArgumentException e) {
            throw unfit();
        }
    }

    private static InvalidBearerTokenException unfit() {
        return new InvalidBearerTokenException(
                "the token names no municipality or no member of staff");
    }
}
