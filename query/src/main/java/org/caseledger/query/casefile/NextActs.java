package org.caseledger.query.casefile;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Asks the rules which acts are possible now on a file, and why others are not. */
public interface NextActs {

    List<NextAct> of(SignedIn reader, FileId file);

    /**
     * One act.
     *
     * @param act its permanent name, for example {@code record-support}
     * @param title in the words of the office
     * @param path where it is posted to
     * @param etag the version to send as If-Match, where the act needs it
     * @param reason why it is blocked now, with what to do instead
     * @param rule the id and source of the rule that blocks it
     */
    record NextAct(
            String act,
            String title,
            String path,
            @Nullable String etag,
            boolean allowed,
            @Nullable String reason,
            @Nullable String rule) {}
}
