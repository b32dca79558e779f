package org.caseledger.events.privacy;

import org.caseledger.events.privacy.SubjectKeys.Held;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a value into an {@link Envelope} and back: AES-256-GCM under a fresh key for each value, and
 * that key wrapped under each subject's key (and, for what was learnt in an agenda item, first under
 * the key of that item). Municipality, label, field and value id are bound as associated data, so an
 * envelope cannot be moved to another field or person.
 */
public final class Sealing {

    private static final int NONCE = 12;
    private static final int PADDED_TO = 256;

    private final SubjectKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Sealing(SubjectKeys keys) {
        this.keys = keys;
    }

    /** For opening many values in one request: each key is asked for once, and forgotten with it. */
    public Sealing ofOneRequest() {
        return new Sealing(new KeysAskedOnce(keys));
    }

    /** Says that these values may be opened in this request, so that keys are fetched together. */
    public void expect(Envelope envelope, Label label) {
        if (keys instanceof KeysAskedOnce once) {
            envelope.wrappedKeys()
                    .forEach(wrapped -> once.expect(label.municipality(), wrapped.holder()));
        }
    }

    /** What came of opening an envelope. */
    public sealed interface Opened {
        record Clear(byte[] plaintext) implements Opened {}

        record Gone(LocalDate destroyedOn) implements Opened {}

        /** No key at hand: the key store lacks it. */
        record NoKey() implements Opened {}
    }

    public Envelope seal(Label label, String fieldId, byte[] plaintext) {
        UUID valueId = UUID.randomUUID();
        byte[] valueKey = randomBytes(32);
        UUID item = label.item() == null ? null : label.item().value();
        byte[] forSubjects =
                item == null ? valueKey : wrap(key(label, item), valueKey, item, valueId);
        List<Envelope.WrappedKey> wrapped = new ArrayList<>();
        for (UUID subject : label.subjects()) {
            wrapped.add(
                    new Envelope.WrappedKey(
                            subject, wrap(key(label, subject), forSubjects, subject, valueId)));
        }
        byte[] nonce = randomBytes(NONCE);
        UUID labelId = LabelId.of(label);
        byte[] aad = associatedData(label.municipality(), labelId, fieldId, valueId);
        byte[] padded = label.sensitivity().isPadded() ? pad(plaintext) : plaintext;
        byte[] ciphertext = gcm(Cipher.ENCRYPT_MODE, aes(valueKey), nonce, aad, padded);
        return new Envelope(valueId, fieldId, labelId, wrapped, item, nonce, ciphertext);
    }

    /** Opens with any living subject's key; the item's key must live as well, where there is one. */
    public Opened open(Envelope envelope, Label label) {
        LocalDate destroyedOn = null;
        for (Envelope.WrappedKey wrapped : envelope.wrappedKeys()) {
            switch (keys.toOpen(label.municipality(), wrapped.holder())) {
                case Held.Alive(SecretKey key) -> {
                    return openItem(
                            envelope,
                            label,
                            unwrap(key, wrapped.wrapped(), wrapped.holder(), envelope));
                }
                case Held.Destroyed(LocalDate on) -> destroyedOn = later(destroyedOn, on);
                case Held.Missing() -> {}
            }
        }
        return destroyedOn == null ? new Opened.NoKey() : new Opened.Gone(destroyedOn);
    }

    private Opened openItem(Envelope envelope, Label label, byte[] unwrapped) {
        ItemId item = label.item();
        if (item == null) {
            return decrypt(envelope, label, unwrapped);
        }
        return switch (keys.toOpen(label.municipality(), item.value())) {
            case Held.Alive(SecretKey key) ->
                    decrypt(envelope, label, unwrap(key, unwrapped, item.value(), envelope));
            case Held.Destroyed(LocalDate on) -> new Opened.Gone(on);
            case Held.Missing() -> new Opened.NoKey();
        };
    }

    private Opened decrypt(Envelope envelope, Label label, byte[] valueKey) {
        byte[] aad =
                associatedData(
                        label.municipality(),
                        LabelId.of(label),
                        envelope.fieldId(),
                        envelope.valueId());
        byte[] plain =
                gcm(
                        Cipher.DECRYPT_MODE,
                        aes(valueKey),
                        envelope.nonce(),
                        aad,
                        envelope.ciphertext());
        return new Opened.Clear(label.sensitivity().isPadded() ? unpad(plain) : plain);
    }

    private SecretKey key(Label label, UUID holder) {
        return keys.toSeal(label.municipality(), holder);
    }

    private byte[] wrap(SecretKey with, byte[] key, UUID holder, UUID valueId) {
        byte[] nonce = randomBytes(NONCE);
        byte[] wrapped = gcm(Cipher.ENCRYPT_MODE, with, nonce, ids(holder, valueId), key);
        return ByteBuffer.allocate(NONCE + wrapped.length).put(nonce).put(wrapped).array();
    }

    private static byte[] unwrap(SecretKey with, byte[] wrapped, UUID holder, Envelope envelope) {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE);
        byte[] body = Arrays.copyOfRange(wrapped, NONCE, wrapped.length);
        return gcm(Cipher.DECRYPT_MODE, with, nonce, ids(holder, envelope.valueId()), body);
    }

    private static byte[] gcm(int mode, SecretKey key, byte[] nonce, byte[] aad, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(aad);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed value does not fit its label, field or key", e);
        }
    }

    private static byte[] associatedData(
            MunicipalityCode municipality, UUID labelId, String fieldId, UUID valueId) {
        byte[] text = (municipality.value() + "\n" + fieldId).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(32 + text.length).put(ids(labelId, valueId)).put(text).array();
    }

    private static byte[] ids(UUID first, UUID second) {
        return ByteBuffer.allocate(32)
                .putLong(first.getMostSignificantBits())
                .putLong(first.getLeastSignificantBits())
                .putLong(second.getMostSignificantBits())
                .putLong(second.getLeastSignificantBits())
                .array();
    }

    private static byte[] pad(byte[] plain) {
        int length = (plain.length + 4 + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
        return ByteBuffer.allocate(length).putInt(plain.length).put(plain).array();
    }

    private static byte[] unpad(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        return Arrays.copyOfRange(padded, 4, 4 + length);
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
