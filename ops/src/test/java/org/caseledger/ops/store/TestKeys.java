package org.caseledger.ops.store;

import org.caseledger.events.privacy.SubjectKeys;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys in memory, one for each holder. */
public final class TestKeys implements SubjectKeys {

    private final Map<UUID, SecretKey> keys = new ConcurrentHashMap<>();
    private final Map<UUID, LocalDate> destroyed = new ConcurrentHashMap<>();

    @Override
    public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
        return keys.computeIfAbsent(holder, _ -> new SecretKeySpec(new byte[32], "AES"));
    }

    @Override
    public Held toOpen(MunicipalityCode municipality, UUID holder) {
        LocalDate gone = destroyed.get(holder);
        if (gone != null) {
            return new Held.Destroyed(gone);
        }
        SecretKey key = keys.get(holder);
        return key == null ? new Held.Missing() : new Held.Alive(key);
    }

    @Override
    public long destroyed(MunicipalityCode municipality) {
        return destroyed.size();
    }

    /** Destroys the key of a holder, as of a day. */
    public void destroy(UUID holder, LocalDate on) {
        destroyed.put(holder, on);
    }
}
