package org.caseledger.events.privacy;

import org.caseledger.events.value.MunicipalityCode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;

/**
 * Keys as they are while one request is answered: each is asked for once, and all that are expected
 * are asked for together. To be forgotten with the request, so that a key destroyed opens nothing
 * from then on. It seals nothing.
 */
public final class KeysAskedOnce implements SubjectKeys {

    private record Holder(MunicipalityCode municipality, UUID id) {}

    private final SubjectKeys keys;
    private final Map<Holder, Held> asked = new HashMap<>();
    private final Set<Holder> expected = new HashSet<>();

    public KeysAskedOnce(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Says whose keys will be needed; nothing is fetched before one of them is. */
    public void expect(MunicipalityCode municipality, UUID holder) {
        expected.add(new Holder(municipality, holder));
    }

    @Override
    public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
        throw new IllegalStateException("nothing is sealed here");
    }

    @Override
    public Held toOpen(MunicipalityCode municipality, UUID holder) {
        var wanted = new Holder(municipality, holder);
        Held before = asked.get(wanted);
        if (before != null) {
            return before;
        }
        if (expected.contains(wanted)) {
            fetchExpected(municipality);
        }
        return asked.computeIfAbsent(wanted, _ -> keys.toOpen(municipality, holder));
    }

    private void fetchExpected(MunicipalityCode municipality) {
        Set<UUID> holders = new HashSet<>();
        expected.stream()
                .filter(each -> each.municipality().equals(municipality))
                .filter(each -> !asked.containsKey(each))
                .forEach(each -> holders.add(each.id()));
        keys.toOpen(municipality, holders)
                .forEach((id, held) -> asked.put(new Holder(municipality, id), held));
    }
}
