package org.caseledger.ops.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

import javax.sql.DataSource;

/**
 * The pair that signs and checks tokens for clients of the API; made once, and kept sealed.
 */
record SigningKey(RSAPrivateCrtKey secret, RSAPublicKey open) {

    private static final String USE = "signing-key";

    /** The stored pair; the first start makes it. */
    static SigningKey in(DataSource source, AccountSecrets secrets) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql(
                        "insert into accounts.signing_key (sealed) select ?"
                                + " where not exists (select from accounts.signing_key)"
                                + " on conflict do nothing")
                .param(secrets.seal(fresh(), USE))
                .update();
        byte[] stored =
                sql.sql("select sealed from accounts.signing_key").query(byte[].class).single();
        return of(secrets.open(stored, USE));
    }

    private static byte[] fresh() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(3072);
            return pairs.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key to sign tokens with", e);
        }
    }

    private static SigningKey of(byte[] stored) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(stored));
            var open =
                    (RSAPublicKey)
                            rsa.generatePublic(
                                    new RSAPublicKeySpec(
                                            secret.getModulus(), secret.getPublicExponent()));
            return new SigningKey(secret, open);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key that signs tokens cannot be read", e);
        }
    }
}
