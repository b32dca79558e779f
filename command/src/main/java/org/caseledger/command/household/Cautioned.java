package org.caseledger.command.household;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

/** Whose key seals a rule for contacts: the person's, or that of the whole household. */
final class Cautioned {
    private Cautioned() {}

    static LabelDraft label(
            Household.Registered known, @Nullable PersonId person, Circumstances now) {
        return person == null
                ? now.about(known.fileId(), known.people().members().keySet())
                : now.about(known.fileId(), person);
    }
}
