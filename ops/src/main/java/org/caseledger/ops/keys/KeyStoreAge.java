package org.caseledger.ops.keys;

import org.caseledger.ops.start.StartRefused;

/**
 * Recognises a key store from an older day than the ledger: with it, new events could not be opened
 * and destroyed keys would live again.
 */
public final class KeyStoreAge {

    private KeyStoreAge() {}

    /**
     * Refuses the start when the ledger knows a later generation of keys than the store has.
     *
     * @param notedInLedger the largest generation any batch of the ledger has noted
     * @param ofStore the generation of the key store that is connected
     */
    public static void check(long notedInLedger, long ofStore) {
        if (notedInLedger > ofStore) {
            throw new StartRefused(
                    "鍵保管庫が台帳より古いため起動しません(台帳の記録は第 %d 世代、鍵保管庫は第 %d 世代)。新しい控えから鍵保管庫を復元してください。"
                            .formatted(notedInLedger, ofStore),
                    ("The key store is older than the ledger (generation %d against %d): restore"
                                    + " the key store from a later backup.")
                            .formatted(ofStore, notedInLedger));
        }
    }
}
