package org.caseledger.query.screens;

import org.springframework.util.unit.DataSize;

/** The size of a file in the words of the pages: 10 MB, or 512 KB where it is no whole number. */
public final class UploadSize {

    private UploadSize() {}

    public static String words(DataSize size) {
        long kilobytes = size.toKilobytes();
        return kilobytes % 1024 == 0 ? kilobytes / 1024 + " MB" : kilobytes + " KB";
    }
}
