package org.caseledger.command.duty;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.duty.DutyRefusal.CASE_CHOSEN_ALREADY;
import static org.caseledger.command.duty.DutyRefusal.DUTY_PERSON_NOT_OF_FILE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.duty.CaseChosenForDuty;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.DutyListId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one person of a case for the list, with the fewest words that help at night. Where somebody
 * is closes with a protection, on paper printed later as well.
 */
public record ChooseCaseForDuty(
        DutyListId listId,
        FileId fileId,
        PersonId personId,
        Words age,
        @Nullable Words whereabouts,
        Words callFirst,
        @Nullable Words cautions,
        @Nullable Words danger)
        implements DutyCommand {

    @Override
    public Decision<DutyEvent> decide(DutyList list, Circumstances now) {
        return OfficersList.inForce(list, now, open -> choose(open, now));
    }

    private Decision<DutyEvent> choose(DutyList.Open open, Circumstances now) {
        if (open.chosen().contains(personId)) {
            return refuse(CASE_CHOSEN_ALREADY);
        }
        boolean member =
                now.facts()
                        .value(MemberRegister.MEMBER, personId.toString())
                        .filter(known -> known.fileId().equals(fileId))
                        .isPresent();
        return member ? accept(chosen(now)) : refuse(DUTY_PERSON_NOT_OF_FILE);
    }

    private CaseChosenForDuty chosen(Circumstances now) {
        LabelDraft label = now.about(fileId, personId);
        return new CaseChosenForDuty(
                listId,
                fileId,
                personId,
                label.put(age),
                label.tellingWhere().putIfGiven(whereabouts),
                label.put(callFirst),
                label.sensitive().putIfGiven(cautions),
                label.sensitive().putIfGiven(danger));
    }
}
