package org.caseledger.ops.access;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Who is signed in by a checked token at the API. */
public final class SignedInFromJwt implements Converter<Jwt, SignedInByToken> {

    private final SignedInFromClaims claims;

    public SignedInFromJwt(SignedInFromClaims claims) {
        this.claims = claims;
    }

    @Override
    public SignedInByToken convert(Jwt jwt) {
        try {
            return new SignedInByToken(jwt, claims.of(jwt));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException(
                    "the token names no municipality or no member of staff");
        }
    }
}
