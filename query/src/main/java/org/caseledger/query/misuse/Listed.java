package org.caseledger.query.misuse;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Something for the review to look into.
 *
 * @param file the one file it is about, where it is about one
 * @param count what was counted, beside the limit from which on it is listed
 */
record Listed(Kind kind, StaffId staff, @Nullable FileId file, int count, int limit) {

    /** The same entry of the list has the same id whenever it is made. */
    UUID id(YearMonth month) {
        String name =
                String.join("/", "look-finding", month.toString(), kind.name(), staff + "/" + file);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
