package org.caseledger.command.correction;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The consents on which a value is to stand. */
record ConsentsNamed(List<ConsentId> ids, Circumstances now) {

    /**
     * Whether they are, of this file, one that holds today of each of these and of nobody else, and all
     * for one purpose. What one person agreed to never counts for another.
     */
    boolean coverEach(FileId file, Set<UUID> subjects) {
        List<ConsentRegister.Consent> found =
                ids.stream()
                        .flatMap(id ->
                                now.facts().value(ConsentRegister.CONSENT, id.toString()).stream())
                        .filter(each -> each.fileId().equals(file))
                        .filter(each -> each.holdsOn(now.today(), now.facts()))
                        .toList();
        Set<UUID> persons =
                found.stream().map(each -> each.personId().value()).collect(Collectors.toSet());
        return found.size() == ids.size()
                && persons.equals(subjects)
                && found.stream().map(ConsentRegister.Consent::purpose).distinct().count() == 1;
    }
}
