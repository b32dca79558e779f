package org.caseledger.query.screens;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Asks the rules which acts are possible now on a file, and why others are not. */
public interface NextActs {

    /** Of these streams of the file, which the reader knows of, in the order of the work. */
    List<NextAct> of(SignedIn reader, FileId file, List<UUID> streams);

    /**
     * One act.
     *
     * @param kind of its stream, by the stream's permanent name, for example {@code consent}
     * @param act its permanent name, for example {@code record-support}
     * @param title in the words of the office
     * @param path where it is posted to
     * @param etag the version to send as If-Match, where the act needs it
     * @param reason why it is blocked now, with what to do instead
     * @param rule the id and source of the rule that blocks it
     */
    record NextAct(
            String kind,
            UUID stream,
            String act,
            String title,
            String path,
            @Nullable String etag,
            boolean allowed,
            @Nullable String reason,
            @Nullable String rule) {}
}
