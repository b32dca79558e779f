package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_OTHER_MUNICIPALITY;
import static org.caseledger.command.directory.DirectoryRefusal.PLEDGE_ALREADY_MADE;
import static org.caseledger.command.directory.DirectoryRefusal.PLEDGE_IN_FUTURE;
import static org.caseledger.command.directory.DirectoryRefusal.PLEDGE_OF_ANOTHER;
import static org.caseledger.command.directory.DirectoryRefusal.PLEDGE_TEXT_NOT_IN_FORCE;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_IN_POST;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.TextsInForce;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PledgeForm;
import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member of staff pledges secrecy (守秘の誓約) by a version of the text: on the screen nobody but they
 * themselves; what was signed on paper may be entered by a municipal officer.
 */
public record PledgeSecrecy(
        MunicipalityCode municipality,
        StaffId staffId,
        String textVersion,
        PledgeForm form,
        LocalDate pledgedOn)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        Optional<Refusal> wrong =
                wrong(now)
                        .<Refusal>map(each -> each)
                        .or(() ->
                                TextsInForce.of(TextKind.SECRECY_NOTICE)
                                        .missing(
                                                textVersion,
                                                pledgedOn,
                                                PLEDGE_TEXT_NOT_IN_FORCE,
                                                now));
        return wrong.isPresent()
                ? refuse(wrong.get())
                : accept(new SecrecyPledged(municipality, staffId, textVersion, form, pledgedOn));
    }

    private Optional<DirectoryRefusal> wrong(Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return Optional.of(DIRECTORY_OTHER_MUNICIPALITY);
        }
        boolean paper = form == PledgeForm.ON_PAPER && now.actor().isMunicipalOfficer();
        if (!staffId.equals(now.actor().staff()) && !paper) {
            return Optional.of(PLEDGE_OF_ANOTHER);
        }
        if (StaffRegister.postOn(now.facts(), staffId, now.today()).isEmpty()) {
            return Optional.of(STAFF_NOT_IN_POST);
        }
        if (pledgedOn.isAfter(now.today())) {
            return Optional.of(PLEDGE_IN_FUTURE);
        }
        return PledgeRegister.of(staffId, now.facts())
                .filter(pledge -> pledge.textVersion().equals(textVersion))
                .map(_ -> PLEDGE_ALREADY_MADE);
    }
}
