package org.caseledger.query.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who looked for somebody whose record they may not see, latest first. */
public record NoticesPage(List<Notice> notices, long ledgerPosition) {

    /** One search that met this file; what was searched for is not told. */
    public record Notice(OffsetDateTime searchedAt, String staff, String agency, UUID fileId) {}
}
