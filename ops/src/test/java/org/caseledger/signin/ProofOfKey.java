package org.caseledger.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;

/** The key a machine client holds, and the proofs it makes with it (RFC 9449). */
final class ProofOfKey {

    private final ECKey key;

    ProofOfKey() throws JOSEException {
        key = new ECKeyGenerator(Curve.P_256).generate();
    }

    String thumbprint() throws JOSEException {
        return key.computeThumbprint().toString();
    }

    /** A proof for one GET with one token. */
    String toGet(URI address, String token) throws Exception {
        return signed(
                address, new JWTClaimsSet.Builder().claim("htm", "GET").claim("ath", hash(token)));
    }

    /** A proof for one POST that asks for a token. */
    String toPost(URI address) throws Exception {
        return signed(address, new JWTClaimsSet.Builder().claim("htm", "POST"));
    }

    private String signed(URI address, JWTClaimsSet.Builder begun) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("dpop+jwt"))
                        .jwk(key.toPublicJWK())
                        .build();
        var claims =
                begun.jwtID(UUID.randomUUID().toString())
                        .claim("htu", address.toString())
                        .issueTime(Date.from(Instant.now()))
                        .build();
        var proof = new SignedJWT(header, claims);
        proof.sign(new ECDSASigner(key));
        return proof.serialize();
    }

    private static String hash(String token) throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(token.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
