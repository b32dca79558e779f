package org.caseledger.command.sameperson;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.sameperson.SamePersonRefusal.COMPARING_NOT_YOURS;
import static org.caseledger.command.sameperson.SamePersonRefusal.COMPARISON_CHANGES_NOTHING;
import static org.caseledger.command.sameperson.SamePersonRefusal.PERSON_TO_COMPARE_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.sameperson.PersonsCompared;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.sameperson.SameVerdict;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Optional;

/**
 * Says that two persons are one, that they are not, or takes back what was said. Nothing is merged:
 * each keeps their own record.
 */
public record ComparePersons(PersonId personId, PersonId otherId, SameVerdict verdict, Words reason)
        implements SamePersonCommand {

    @Override
    public Decision<SamePersonEvent> decide(TwoPersons two, Circumstances now) {
        if (!isForTheDesk(now)) {
            return refuse(COMPARING_NOT_YOURS);
        }
        Optional<FileId> one = fileOf(personId, now);
        if (one.isEmpty() || fileOf(otherId, now).isEmpty() || personId.equals(otherId)) {
            return refuse(PERSON_TO_COMPARE_UNKNOWN);
        }
        if (two.equals(two.after(compared(one.get(), now)))) {
            return refuse(COMPARISON_CHANGES_NOTHING);
        }
        return accept(compared(one.get(), now));
    }

    private static boolean isForTheDesk(Circumstances now) {
        return now.actor().isMunicipalOfficer() || now.actor().capacity() == Capacity.COORDINATOR;
    }

    /** A person of a file that the actor may not know of is as if not there. */
    private static Optional<FileId> fileOf(PersonId person, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, person.toString())
                .map(MemberRegister.Member::fileId)
                .filter(file -> FileCircle.includes(now.actor(), file, now.facts(), now.today()));
    }

    private PersonsCompared compared(FileId file, Circumstances now) {
        var label = now.about(file, List.of(personId, otherId));
        return new PersonsCompared(personId, otherId, verdict, label.put(reason));
    }
}
