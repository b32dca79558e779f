package org.caseledger.query.gate;

import org.caseledger.events.privacy.SubjectKeys;
import org.caseledger.events.value.MunicipalityCode;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys in memory that remember for whom they were asked to open something, trip by trip. */
final class CountedKeys implements SubjectKeys {

    final List<Set<UUID>> trips = new ArrayList<>();
    private final Map<UUID, LocalDate> destroyed = new HashMap<>();
    private final Set<UUID> lost = new HashSet<>();

    void destroy(UUID holder, LocalDate on) {
        destroyed.put(holder, on);
    }

    void lose(UUID holder) {
        lost.add(holder);
    }

    @Override
    public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
        byte[] key =
                ByteBuffer.allocate(32)
                        .putLong(holder.getMostSignificantBits())
                        .putLong(holder.getLeastSignificantBits())
                        .array();
        return new SecretKeySpec(key, "AES");
    }

    @Override
    public Held toOpen(MunicipalityCode municipality, UUID holder) {
        trips.add(Set.of(holder));
        return held(municipality, holder);
    }

    @Override
    public Map<UUID, Held> toOpen(MunicipalityCode municipality, Set<UUID> holders) {
        trips.add(holders);
        Map<UUID, Held> held = new HashMap<>();
        holders.forEach(holder -> held.put(holder, held(municipality, holder)));
        return held;
    }

    private Held held(MunicipalityCode municipality, UUID holder) {
        LocalDate on = destroyed.get(holder);
        if (on != null) {
            return new Held.Destroyed(on);
        }
        return lost.contains(holder)
                ? new Held.Missing()
                : new Held.Alive(toSeal(municipality, holder));
    }
}
