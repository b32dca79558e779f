package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.NOT_FOR_YOUR_ORGANISATION;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationProvidedAsItHappened;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records that information was given although rules spoke against it. Nothing can rest on it.
 *
 * @param from who gave it; the organisation of the one who asks, when nobody is named
 */
public record RecordProvisionAsItHappened(
        FileId fileId,
        @Nullable AgencyId from,
        AgencyId to,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable ItemId itemId,
        LocalDate providedOn,
        @Nullable Words content,
        @Nullable String statute,
        Words reason)
        implements DisclosureCommand {

    public RecordProvisionAsItHappened {
        subjects = subjects.stream().distinct().toList();
        kinds = Set.copyOf(kinds);
    }

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        Optional<DisclosureRefusal> wrong = new Told(fileId, subjects, kinds).wrong(now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        if (!TheMunicipalSide.includes(now.actor()) && !giver(now).equals(ownOrganisation(now))) {
            return refuse(NOT_FOR_YOUR_ORGANISATION);
        }
        if (providedOn.isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        if (now.facts().value(AgencyRegister.AGENCY, to.toString()).isEmpty()) {
            return refuse(RECIPIENT_UNKNOWN);
        }
        return accept(given(disclosures, now));
    }

    private InformationProvidedAsItHappened given(Disclosures disclosures, Circumstances now) {
        LabelDraft label = now.about(fileId, subjects).sensitive();
        return new InformationProvidedAsItHappened(
                fileId,
                giver(now),
                to,
                subjects,
                kinds,
                basis,
                consentId,
                itemId,
                providedOn,
                label.putIfGiven(content),
                label.put(reason),
                breaches(disclosures, now));
    }

    /** What the rule would have said to the one who gave it. */
    private List<String> breaches(Disclosures disclosures, Circumstances now) {
        Actor asked = now.actor();
        Actor then = new Actor(asked.municipality(), asked.staff(), giver(now), asked.capacity());
        ProvideInformation act =
                new ProvideInformation(
                        fileId,
                        to,
                        subjects,
                        kinds,
                        basis,
                        consentId,
                        itemId,
                        providedOn,
                        content,
                        statute,
                        null,
                        null,
                        null);
        return switch (act.decide(disclosures, new Circumstances(then, now.today(), now.facts()))) {
            case Decision.Accepted<DisclosureEvent> _ -> List.of();
            case Decision.Refused<DisclosureEvent>(var why) -> List.of(why.code());
        };
    }

    private AgencyId giver(Circumstances now) {
        return from == null ? ownOrganisation(now) : from;
    }

    private static AgencyId ownOrganisation(Circumstances now) {
        return now.actor().organisation();
    }
}
