package org.caseledger.query.casefile;

import java.util.List;
import java.util.UUID;

/** What a change of one person of a file would touch, shown before the change is recorded. */
public record ChangeEffects(
        UUID fileId,
        UUID personId,
        Change change,
        String words,
        long ledgerPosition,
        List<Effect> effects) {

    /**
     * One thing touched.
     *
     * @param kind a stable code, {@code what} the same in words
     * @param id of the consent, case, agency, item, protection, rule or relationship
     * @param state where it stands
     * @param afterwards what becomes of it, or what somebody has to do
     */
    public record Effect(String kind, String what, String id, String state, String afterwards) {}
}
