package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_ALREADY_MADE;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_THE_SECRETARIAT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.register.RequestRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An agency is asked for information about persons of a file, stating what kinds are needed and why: by
 * an agenda item of a 支援会議(社会福祉法106条の6), or within its scope of one under 困窮法9条, of a 要保護児童対策
 * 地域協議会 or of a 調整会議(生活保護法27条の3); or, when the needed information is gathered for planning, on
 * the consent of everybody it is about (MA-03).
 *
 * @param itemId the item that asks; null to ask on consent
 */
public record RequestInformation(
        FileId fileId,
        @Minted UUID request,
        @Nullable ItemId itemId,
        AgencyId askedAgency,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Words necessity)
        implements DisclosureCommand {

    public RequestInformation {
        subjects = subjects.stream().distinct().toList();
        kinds = Set.copyOf(kinds);
    }

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        return new Told(fileId, subjects, kinds)
                .wrong(now)
                .or(() -> madeAlready(disclosures, now))
                .or(() -> notBy(now))
                .or(() -> new Asking(this).wrong(now))
                .<Decision<DisclosureEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(requested(now)));
    }

    private Optional<DisclosureRefusal> madeAlready(Disclosures disclosures, Circumstances now) {
        return disclosures.hasRequest(request)
                        || now.facts().find(RequestRegister.REQUEST, request.toString()).isPresent()
                ? Optional.of(REQUEST_ALREADY_MADE)
                : Optional.empty();
    }

    private static Optional<DisclosureRefusal> notBy(Circumstances now) {
        return TheMunicipalSide.includes(now.actor())
                ? Optional.empty()
                : Optional.of(REQUEST_NEEDS_THE_SECRETARIAT);
    }

    private InformationRequested requested(Circumstances now) {
        Asking asking = new Asking(this);
        return new InformationRequested(
                fileId,
                request,
                itemId,
                asking.consents(now),
                askedAgency,
                subjects,
                kinds,
                asking.label(now).put(necessity));
    }
}
