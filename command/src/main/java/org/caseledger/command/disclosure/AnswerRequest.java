package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.REFUSAL_WITHOUT_REASON;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_ALREADY_ANSWERED;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_OF_ANOTHER_AGENCY;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.RequestAnswer;
import org.caseledger.events.disclosure.RequestAnswered;
import org.caseledger.events.register.RequestRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the agency that was asked answered: given, given in part, or not given. Entered by that agency
 * or by the secretariat that asked; the information itself is given by an act of its own.
 */
public record AnswerRequest(
        FileId fileId,
        UUID request,
        RequestAnswer answer,
        LocalDate answeredOn,
        @Nullable Words reason)
        implements DisclosureCommand {

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        return now.facts()
                .value(RequestRegister.REQUEST, request.toString())
                .filter(asked -> asked.fileId().equals(fileId))
                .map(asked -> answer(asked, disclosures, now))
                .orElseGet(() -> refuse(REQUEST_UNKNOWN));
    }

    private Decision<DisclosureEvent> answer(
            RequestRegister.Asked asked, Disclosures disclosures, Circumstances now) {
        if (disclosures.done().answered().contains(request)) {
            return refuse(REQUEST_ALREADY_ANSWERED);
        }
        if (!asked.agencyId().equals(now.actor().organisation())
                && !TheMunicipalSide.includes(now.actor())) {
            return refuse(REQUEST_OF_ANOTHER_AGENCY);
        }
        if (answeredOn.isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        if (answer != RequestAnswer.GIVEN && reason == null) {
            return refuse(REFUSAL_WITHOUT_REASON);
        }
        return accept(answered(asked, now));
    }

    private RequestAnswered answered(RequestRegister.Asked asked, Circumstances now) {
        return new RequestAnswered(
                fileId,
                request,
                answer,
                asked.agencyId(),
                answeredOn,
                RequestWords.label(asked.itemId(), asked.consents(), fileId, asked.subjects(), now)
                        .putIfGiven(reason));
    }
}
