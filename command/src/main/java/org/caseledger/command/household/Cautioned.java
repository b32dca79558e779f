package org.caseledger.command.household;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whose key seals a rule for contacts: the person's, that of everybody of the household, or
 * that of the file while nobody is entered. */
final class Cautioned {
    private Cautioned() {}

    static LabelDraft label(
            Household.Registered known, @Nullable PersonId person, Circumstances now) {
        if (person != null) {
            return now.about(known.fileId(), person);
        }
        Set<PersonId> members = known.people().members().keySet();
        return members.isEmpty()
                ? now.aboutFile(known.fileId())
                : now.about(known.fileId(), members);
    }
}
