package org.caseledger.command.consent;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/**
 * Rule: only the living ask, agree, refuse and take back (HP-08). What a person said before death may be
 * written down later; from the day of death on there is no new word of theirs, nor one said for them.
 */
final class Living {
    private Living() {}

    static boolean couldSpeakOn(LocalDate day, PersonId person, Circumstances now) {
        return !MemberRegister.hadDied(person, day, now.facts());
    }
}
