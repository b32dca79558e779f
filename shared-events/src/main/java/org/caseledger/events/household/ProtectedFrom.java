package org.caseledger.events.household;

import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * From whom somebody is protected: persons of the ledger (a member of the same household may be
 * one), or others in words.
 */
public record ProtectedFrom(List<PersonId> persons, @Nullable Words others) {
    public ProtectedFrom {
        persons = persons.stream().distinct().toList();
    }

    public boolean namesNobody() {
        return persons.isEmpty() && others == null;
    }
}
