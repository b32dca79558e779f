package org.caseledger.ops.keys;

import org.caseledger.ops.keys.RootKey.WrongRootKey;
import org.caseledger.ops.start.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Arrays;

import javax.sql.DataSource;

/** Makes sure, before anything is read or written, that root key and key store belong together. */
public final class RootKeyCheck {

    private static final String PURPOSE = "root key check";
    private static final byte[] KNOWN = new byte[32];

    private RootKeyCheck() {}

    /** Refuses the start with a foreign root key; a new key store is bound to this one. */
    public static void check(DataSource store, RootKey rootKey) {
        JdbcClient client = JdbcClient.create(store);
        client.sql("update key_store set root_key_check = ? where root_key_check is null")
                .param(rootKey.wrap(KNOWN, PURPOSE))
                .update();
        byte[] stored =
                client.sql("select root_key_check from key_store").query(byte[].class).single();
        if (!fits(rootKey, stored)) {
            throw new StartRefused(
                    "親鍵ファイルが、この鍵保管庫のものではありません。",
                    "The root key file is not the one of this key store.");
        }
    }

    private static boolean fits(RootKey rootKey, byte[] stored) {
        try {
            return Arrays.equals(KNOWN, rootKey.unwrap(stored, PURPOSE));
        } catch (WrongRootKey e) {
            return false;
        }
    }
}
