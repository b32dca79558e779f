package org.caseledger.events.privacy;

import org.caseledger.events.value.MunicipalityCode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys for tests, the same on each run: what was sealed years ago with them still opens. */
public final class KeysInMemory implements SubjectKeys {

    private final Map<UUID, LocalDate> destroyed = new HashMap<>();
    private final Map<UUID, Boolean> lost = new HashMap<>();

    @Override
    public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
        if (destroyed.containsKey(holder)) {
            throw new KeyDestroyed();
        }
        return key(municipality, holder);
    }

    @Override
    public Held toOpen(MunicipalityCode municipality, UUID holder) {
        LocalDate on = destroyed.get(holder);
        if (on != null) {
            return new Held.Destroyed(on);
        }
        return lost.containsKey(holder)
                ? new Held.Missing()
                : new Held.Alive(key(municipality, holder));
    }

    void destroy(UUID holder, LocalDate on) {
        destroyed.put(holder, on);
    }

    void lose(UUID holder) {
        lost.put(holder, true);
    }

    private static SecretKey key(MunicipalityCode municipality, UUID holder) {
        try {
            byte[] seed = (municipality + "/" + holder).getBytes(StandardCharsets.UTF_8);
            return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(seed), "AES");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
