package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.List;

/** Rule: the persons named belong to the file, and on a consent item each has consented (MA-06). */
record SubjectsOfItem(FileId fileId, List<PersonId> subjects) {

    boolean areOfFile(Circumstances now) {
        return subjects.stream().allMatch(person -> isOfFile(person, now));
    }

    /** The consents of everybody in order; fewer than subjects where one is missing. */
    List<ConsentId> consents(LocalDate day, Circumstances now) {
        return subjects.stream()
                .flatMap(person -> PlanningConsent.of(person, fileId, day, now).stream())
                .toList();
    }

    boolean haveConsented(LocalDate day, Circumstances now) {
        return consents(day, now).size() == subjects.size();
    }

    private boolean isOfFile(PersonId person, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, person.toString())
                .filter(member -> member.fileId().equals(fileId))
                .isPresent();
    }
}
