package org.caseledger.command.correction;

import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ANOTHER_CAN_CONFIRM;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_NOT_YOUR_REQUEST;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_SUPERIOR_UNFIT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries out one's own request for a 再区分 where nobody else may agree to it (RL-01): the town has no
 * second officer, or none who reads the value. A named superior looks at it within the days of the
 * profile, and the record of the act says that one person did it alone.
 */
public record ConfirmRelabellingAlone(
        UUID stream, UUID entry, UUID asked, StaffId superior, Words reason)
        implements CorrectionCommand {

    @Override
    public @Nullable SaidBy saidBy() {
        return null;
    }

    @Override
    public Decision<Correction> decide(Entries entries, Circumstances now) {
        Optional<Refusal> no = RelabellingRequest.refusal(entry, asked, entries, now);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        var request = RelabellingRequest.of(asked, entries, now);
        Optional<Refusal> wrong = notAlone(request, now).or(request::refusal);
        return wrong.isPresent()
                ? refuse(wrong.get())
                : accept(request.reclassified(reason, superior, reviewBy(now)));
    }

    private Optional<Refusal> notAlone(RelabellingRequest request, Circumstances now) {
        if (!request.askedBy().equals(now.actor().staff())) {
            return Optional.of(RELABELLING_NOT_YOUR_REQUEST);
        }
        if (request.labelled().isReadByAnotherOfficer()) {
            return Optional.of(RELABELLING_ANOTHER_CAN_CONFIRM);
        }
        boolean another =
                !superior.equals(now.actor().staff())
                        && StaffRegister.postOn(now.facts(), superior, now.today()).isPresent();
        return another ? Optional.empty() : Optional.of(RELABELLING_SUPERIOR_UNFIT);
    }

    private static LocalDate reviewBy(Circumstances now) {
        return now.today()
                .plusDays(
                        ProfileRegister.on(now.facts(), now.today())
                                .days(ProfileSetting.SUPERIOR_REVIEW_DAYS));
    }
}
