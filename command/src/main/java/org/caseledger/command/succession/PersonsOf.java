package org.caseledger.command.succession;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.util.List;

/** The household members of a file: under their keys stands what is written about handing it on. */
final class PersonsOf {

    private PersonsOf() {}

    static List<PersonId> file(FileId file, Circumstances now) {
        return now.facts().findAll(MemberRegister.MEMBER, Lookups.file(file)).stream()
                .map(member -> PersonId.of(member.key()))
                .toList();
    }

    static org.caseledger.command.decision.LabelDraft label(FileId file, Circumstances now) {
        return now.about(file, file(file, now)).sensitive();
    }
}
