package org.caseledger.events.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of the streams of which there is one per municipality or per file; all others are random. */
public final class StreamIds {

    private StreamIds() {}

    public static UUID directory(MunicipalityCode municipality) {
        return named("directory:" + municipality);
    }

    public static UUID profile(MunicipalityCode municipality) {
        return named("profile:" + municipality);
    }

    public static UUID disclosure(FileId file) {
        return named("disclosure:" + file);
    }

    /** The mappings that a municipality keeps for 移行. */
    public static UUID migrations(MunicipalityCode municipality) {
        return named("migrations:" + municipality);
    }

    public static UUID carriedFile(FileId file) {
        return named("carried-file:" + file);
    }

    /** Two persons who may be one, whichever is named first. */
    public static UUID samePerson(PersonId one, PersonId other) {
        boolean inOrder = one.value().compareTo(other.value()) <= 0;
        return named("same-person:" + (inOrder ? one + ":" + other : other + ":" + one));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
