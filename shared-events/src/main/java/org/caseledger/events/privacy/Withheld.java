package org.caseledger.events.privacy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A personal value that this reader does not get: it was destroyed with its key ({@code destroyedOn}
 * says when), the reader has no right to it, or its entry was struck as made in the wrong household.
 */
public record Withheld<T>(Reason reason, @Nullable LocalDate destroyedOn) implements Labelled<T> {

    public enum Reason {
        /** 鍵の廃棄により復元できない. */
        KEY_DESTROYED,
        /** 閲覧権限がない. */
        NOT_ENTITLED,
        /** 誤った世帯に記録されたため閉鎖. */
        STRUCK
    }

    public static <T> Withheld<T> notEntitled() {
        return new Withheld<>(Reason.NOT_ENTITLED, null);
    }

    public static <T> Withheld<T> struck() {
        return new Withheld<>(Reason.STRUCK, null);
    }

    public static <T> Withheld<T> destroyedOn(LocalDate day) {
        return new Withheld<>(Reason.KEY_DESTROYED, day);
    }
}
