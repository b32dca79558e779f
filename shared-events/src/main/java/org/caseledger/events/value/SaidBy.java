package org.caseledger.events.value;

import org.jspecify.annotations.Nullable;

/**
 * Who said it (told by whom), as opposed to who typed it. Names nobody: a person or an agency is
 * given by id, and someone who must stay unknown by a reference to a sealed note.
 */
public record SaidBy(
        Kind kind,
        @Nullable PersonId person,
        @Nullable AgencyId agency,
        @Nullable SealedNoteId sealedNote) {

    public enum Kind {
        /** 本人. */
        PERSON_CONCERNED,
        /** 家族・世帯員. */
        FAMILY,
        /** 支援関係機関の職員. */
        AGENCY_WORKER,
        /** 地域住民. */
        RESIDENT,
        /** 秘匿される通報者等. */
        PROTECTED_REPORTER,
        /** 記録者自身が見聞きした. */
        OBSERVED
    }

    public static SaidBy person(PersonId person) {
        return new SaidBy(Kind.PERSON_CONCERNED, person, null, null);
    }

    public static SaidBy family(PersonId person) {
        return new SaidBy(Kind.FAMILY, person, null, null);
    }

    public static SaidBy agency(AgencyId agency) {
        return new SaidBy(Kind.AGENCY_WORKER, null, agency, null);
    }

    public static SaidBy observed() {
        return new SaidBy(Kind.OBSERVED, null, null, null);
    }
}
