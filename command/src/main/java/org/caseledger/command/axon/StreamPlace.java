package org.caseledger.command.axon;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a stream without reading it: of which kind it is and to which file it belongs.
 * Who may know of it is decided on this alone, so that asking costs the same where there is nothing.
 *
 * @param stream permanent name of its kind; null where no such stream has begun
 * @param file for a sitting, of which each item has its own, the last
 * @param entry the entry that was asked for, where the stream holds it
 */
public record StreamPlace(@Nullable String stream, @Nullable FileId file, @Nullable Entry entry) {

    /** Nothing has begun under that id. */
    public static final StreamPlace NOWHERE = new StreamPlace(null, null, null);

    /**
     * One entry of the stream.
     *
     * @param recordedBy organisation of whoever recorded it
     */
    public record Entry(@Nullable FileId file, AgencyId recordedBy) {}

    boolean isNowhere() {
        return stream == null;
    }

    boolean isOf(String kind) {
        return kind.equals(stream);
    }
}
