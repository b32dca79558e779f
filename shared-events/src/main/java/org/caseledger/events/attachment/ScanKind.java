package org.caseledger.events.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a scan may be: the closed list of kinds that are checked, kept and handed out. */
public enum ScanKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    ScanKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of the name under which it is handed out, without a dot. */
    public String extension() {
        return extension;
    }

    /** The kind of a media type as a request states it, whatever its parameters. */
    public static Optional<ScanKind> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(bare)).findFirst();
    }
}
