package org.caseledger.ops.attachments;

import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.privacy.ContentCipher;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.MunicipalityReads;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Seals scans and puts the sealed bytes beside the ledger, where nothing opens them alone. */
public final class ScanStore {

    private final MunicipalityReads database;
    private final SecureRandom random = new SecureRandom();

    public ScanStore(MunicipalityReads database) {
        this.database = database;
    }

    /**
     * What the event says of stored bytes.
     *
     * @param digest of the sealed bytes
     * @param content their key and what they are in clear; to be sealed in the event
     */
    public record Stored(String digest, ScanContent content) {}

    /** Seals under a key made for these bytes alone; stored when this returns. */
    public Stored store(MunicipalityCode municipality, AttachmentId id, byte[] clear) {
        byte[] key = new byte[ContentCipher.KEY_BYTES];
        random.nextBytes(key);
        byte[] sealed = ContentCipher.seal(id.value(), key, clear);
        database.recording(
                municipality,
                sql ->
                        sql.sql(
                                        "insert into ledger.scan (scan_id, municipality, sealed)"
                                                + " values (?, ?, ?)")
                                .params(id.value(), municipality.value(), sealed)
                                .update());
        String secret = Base64.getEncoder().encodeToString(key);
        return new Stored(sha256(sealed), new ScanContent(secret, sha256(clear), clear.length));
    }

    /** SHA-256 in hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
