package org.caseledger.signin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A device that makes one passkey, and may or may not have checked who holds it. */
final class Device {

    private static final byte PRESENT = 0x01;
    private static final byte VERIFIED = 0x04;
    private static final byte KEY_INCLUDED = 0x40;

    private final KeyPair pair;
    private final byte[] id = "one passkey of one device".getBytes(StandardCharsets.US_ASCII);
    private final String origin;
    private final String host;
    private final boolean checksHolder;

    Device(String origin, String host, boolean checksHolder) throws GeneralSecurityException {
        this.origin = origin;
        this.host = host;
        this.checksHolder = checksHolder;
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        this.pair = pairs.generateKeyPair();
    }

    private Device(Device other, boolean checksHolder) {
        this.pair = other.pair;
        this.origin = other.origin;
        this.host = other.host;
        this.checksHolder = checksHolder;
    }

    /** The same device in hands it does not check. */
    Device unguarded() {
        return new Device(this, false);
    }

    /** What the browser sends to register the passkey. */
    String made(String options) throws GeneralSecurityException {
        Map<String, Object> attested = new LinkedHashMap<>();
        attested.put("fmt", "none");
        attested.put("attStmt", Map.of());
        attested.put("authData", authenticatorData(true));
        byte[] attestation = new CBORMapper().writeValueAsBytes(attested);
        return """
        {"publicKey":{"label":"passkey","credential":{"id":"%s","rawId":"%s","type":"public-key",
        "clientExtensionResults":{},"response":{"attestationObject":"%s","clientDataJSON":"%s",
        "transports":["internal"]}}}}\
        """
                .formatted(text(id), text(id), text(attestation), text(client("create", options)));
    }

    /** What the browser sends to sign in. */
    String signed(String options, String owner) throws GeneralSecurityException {
        byte[] data = authenticatorData(false);
        byte[] client = client("get", options);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return """
        {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
        "response":{"authenticatorData":"%s","clientDataJSON":"%s","signature":"%s",
        "userHandle":"%s"}}\
        """
                .formatted(
                        text(id),
                        text(id),
                        text(data),
                        text(client),
                        text(signature.sign()),
                        owner);
    }

    private byte[] client(String act, String options) {
        JsonNode asked = JsonMapper.shared().readTree(options);
        return """
        {"type":"webauthn.%s","challenge":"%s","origin":"%s","crossOrigin":false}\
        """
                .formatted(act, asked.get("challenge").asString(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(boolean withKey) throws GeneralSecurityException {
        int flags = PRESENT | (checksHolder ? VERIFIED : 0) | (withKey ? KEY_INCLUDED : 0);
        byte[] key = withKey ? publicKey() : new byte[0];
        ByteBuffer data = ByteBuffer.allocate(37 + (withKey ? 18 + id.length + key.length : 0));
        data.put(sha256(host.getBytes(StandardCharsets.UTF_8))).put((byte) flags).putInt(0);
        if (withKey) {
            data.put(new byte[16]).putShort((short) id.length).put(id).put(key);
        }
        return data.array();
    }

    /** The key in COSE form: 1 kind, 3 algorithm, -1 curve, -2 and -3 coordinates. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        ByteBuffer cose = ByteBuffer.allocate(77);
        cose.put(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        cose.put(coordinate(point.getAffineX()));
        cose.put(new byte[] {0x22, 0x58, 32});
        cose.put(coordinate(point.getAffineY()));
        return cose.array();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(raw.length, 32);
        System.arraycopy(raw, raw.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
