package org.caseledger.query.casefile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One attached scan as a reader is told of it.
 *
 * @param entryPosition number of the entry it is the paper of
 * @param size in bytes; null where the content cannot be opened
 * @param sha256 of the content, for comparing it with a copy; null where it cannot be opened
 * @param destroyedOn the day on which the key was destroyed
 */
public record AttachmentShown(
        UUID attachmentId,
        long position,
        UUID eventId,
        UUID entry,
        @Nullable Long entryPosition,
        String mediaType,
        State state,
        @Nullable Integer size,
        @Nullable String sha256,
        @Nullable String caption,
        LocalDate attachedOn,
        String attachedBy,
        @Nullable LocalDate destroyedOn) {

    /** Whether its content can be had. */
    public enum State {
        READABLE("開ける"),
        TAKEN_BACK("取消し済み"),
        STRUCK("誤記録のため閉鎖"),
        KEY_DESTROYED("鍵の廃棄により復元できない");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether its content is handed out; also of what was attached in error. */
    public boolean opens() {
        return state == State.READABLE || state == State.TAKEN_BACK;
    }
}
