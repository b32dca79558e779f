package org.caseledger.ops.demo;

import org.caseledger.ops.embedded.PrivateFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Signs bearer tokens for demonstration users with a key that never leaves the data folder, so each
 * installation trusts only its own. Uses nothing but the JDK: the command line tool needs no more.
 */
public final class DemonstrationIssuer {

    public static final String NAME = "urn:caseledger:demonstration";

    private static final Duration VALID = Duration.ofHours(12);

    private final RSAPrivateCrtKey key;

    private DemonstrationIssuer(byte[] stored) {
        try {
            this.key =
                    (RSAPrivateCrtKey)
                            KeyFactory.getInstance("RSA")
                                    .generatePrivate(new PKCS8EncodedKeySpec(stored));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the demonstration issuer's key cannot be read", e);
        }
    }

    /** The issuer whose key is in the file. */
    public static DemonstrationIssuer in(Path file) {
        try {
            return new DemonstrationIssuer(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issuer whose key is in the file; the key is made the first time. */
    public static DemonstrationIssuer inOrNew(Path file) {
        if (!Files.exists(file)) {
            PrivateFile.create(file, newKey());
        }
        return in(file);
    }

    private static byte[] newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key for the demonstration issuer", e);
        }
    }

    /** The half of the key that checks tokens. */
    public RSAPublicKey publicKey() {
        try {
            return (RSAPublicKey)
                    KeyFactory.getInstance("RSA")
                            .generatePublic(
                                    new RSAPublicKeySpec(
                                            key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the demonstration issuer's key is no RSA key", e);
        }
    }

    /** A signed token for the user, valid for half a day from the moment given. */
    public String token(DemonstrationUser user, Instant from) {
        String claims =
                """
                {"iss":"%s","sub":"%s","municipality":"%s","iat":%d,"exp":%d}\
                """
                        .formatted(
                                NAME,
                                user.staff(),
                                DemonstrationUsers.MUNICIPALITY,
                                from.getEpochSecond(),
                                from.plus(VALID).getEpochSecond());
        String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        return signed + "." + base64(sign(signed));
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }

    private static String encode(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
