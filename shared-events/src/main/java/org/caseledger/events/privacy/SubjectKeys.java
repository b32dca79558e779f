package org.caseledger.events.privacy;

import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;

/**
 * The door to the key store. A holder is a person, a member of staff or an agenda item; each has one
 * 256-bit key, kept apart from the ledger. Destroying it is what "forgetting" means here.
 */
public interface SubjectKeys {

    /**
     * The key to seal a new value with, made durable before it is handed out.
     *
     * @throws KeyDestroyed when the key was destroyed: it is never made anew
     */
    SecretKey toSeal(MunicipalityCode municipality, UUID holder);

    /** The key to open a value with, or why there is none. */
    Held toOpen(MunicipalityCode municipality, UUID holder);

    /** The same for several holders at once; each of them is in the answer. */
    default Map<UUID, Held> toOpen(MunicipalityCode municipality, Set<UUID> holders) {
        Map<UUID, Held> held = new HashMap<>();
        holders.forEach(holder -> held.put(holder, toOpen(municipality, holder)));
        return held;
    }

    /** How many keys of the municipality were destroyed so far; whoever keeps copies asks this. */
    default long destroyed(MunicipalityCode municipality) {
        return 0;
    }

    /** What the store holds for one holder. */
    sealed interface Held {
        record Alive(SecretKey key) implements Held {}

        record Destroyed(LocalDate on) implements Held {}

        /** The store never had this key: a restore without keys, or the wrong store. */
        record Missing() implements Held {}
    }

    /** Writing about somebody whose key was destroyed is refused; there is no way back. */
    final class KeyDestroyed extends RuntimeException {
        public KeyDestroyed() {
            super("the key of this holder was destroyed");
        }
    }
}
