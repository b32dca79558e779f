package org.caseledger.ops.database;

import java.nio.file.Path;

/**
 * Where everything is stored: the ledger as its owner (migrations only) and as the application, the
 * key store, and the file with the root key that wraps every key in it.
 */
public record Databases(
        Login ledgerOwner,
        Login ledgerApplication,
        Login keys,
        Path rootKeyFile,
        boolean embedded) {}
