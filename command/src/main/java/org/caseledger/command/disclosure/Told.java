package org.caseledger.command.disclosure;

import static org.caseledger.command.disclosure.DisclosureRefusal.DATA_KINDS_MISSING;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECTS_MISSING;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECT_OF_ANOTHER_FILE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of whom and of what kind the information is. Both are named, so that it can be judged later. */
record Told(FileId file, List<PersonId> subjects, Set<DataKind> kinds) {
    /** What is wrong with it, if anything is. */
    Optional<DisclosureRefusal> wrong(Circumstances now) {
        if (subjects.isEmpty()) {
            return Optional.of(SUBJECTS_MISSING);
        }
        if (kinds.isEmpty()) {
            return Optional.of(DATA_KINDS_MISSING);
        }
        return subjects.stream().anyMatch(subject -> isElsewhere(subject, now))
                ? Optional.of(SUBJECT_OF_ANOTHER_FILE)
                : Optional.empty();
    }

    private boolean isElsewhere(PersonId subject, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, subject.toString())
                .filter(member -> !member.fileId().equals(file))
                .isPresent();
    }
}
