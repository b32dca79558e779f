package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.Collection;

/** Rule: what is recorded in a case is about persons of its own household. */
final class HouseholdMembers {
    private HouseholdMembers() {}

    /** Whether each of them is recorded as gone by that day. */
    static boolean haveLeft(Collection<PersonId> persons, LocalDate by, Circumstances now) {
        return persons.stream()
                .allMatch(person ->
                        now.facts()
                                .value(MemberRegister.MEMBER, person.toString())
                                .map(MemberRegister.Member::leftOn)
                                .filter(leftOn -> !leftOn.isAfter(by))
                                .isPresent());
    }

    static boolean include(Collection<PersonId> persons, Known known, Circumstances now) {
        return persons.stream()
                .allMatch(person ->
                        now.facts()
                                .value(MemberRegister.MEMBER, person.toString())
                                .filter(member -> member.fileId().equals(known.outline().fileId()))
                                .isPresent());
    }
}
