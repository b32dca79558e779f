package org.caseledger.query.casefile;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A scan on its way to a reader: to be saved, never shown in the page, never kept on the way, and
 * under a name that tells nothing.
 */
final class HandedOut {

    private HandedOut() {}

    static ResponseEntity<byte[]> of(ScanReading.Scan scan) {
        String name = "scan-" + scan.number() + "." + scan.kind().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Ledger-Position", Long.toString(scan.ledgerPosition()))
                .body(scan.bytes());
    }
}
