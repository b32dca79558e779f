package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_AFTER_THE_SITTING;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_ALREADY_MADE;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_A_106_6_ITEM;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_THE_SECRETARIAT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.RequestRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An agenda item of a 支援会議(社会福祉法106条の6), or within its scope of one under 困窮法9条, asks an
 * agency for information about its persons, stating what kinds are needed and why. No other meeting
 * has this power.
 */
public record RequestInformation(
        FileId fileId,
        @Minted UUID request,
        ItemId itemId,
        AgencyId askedAgency,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Words necessity)
        implements DisclosureCommand {

    private static final Set<LegalBasis> MAY_ASK =
            Set.of(LegalBasis.SUPPORT_CONFERENCE_106_6, LegalBasis.SUPPORT_CONFERENCE_NEEDY_9);

    public RequestInformation {
        subjects = subjects.stream().distinct().toList();
        kinds = Set.copyOf(kinds);
    }

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        Optional<DisclosureRefusal> wrong = new Told(fileId, subjects, kinds).wrong(now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        if (disclosures.hasRequest(request)
                || now.facts().find(RequestRegister.REQUEST, request.toString()).isPresent()) {
            return refuse(REQUEST_ALREADY_MADE);
        }
        if (!TheMunicipalSide.includes(now.actor())) {
            return refuse(REQUEST_NEEDS_THE_SECRETARIAT);
        }
        Optional<ItemRegister.Item> item = askingItem(now);
        if (item.isEmpty()) {
            return refuse(REQUEST_NEEDS_A_106_6_ITEM);
        }
        if (!isOpen(item.get().sittingId(), now)) {
            return refuse(REQUEST_AFTER_THE_SITTING);
        }
        if (ReceiverMayKnow.check(askedAgency, now) instanceof Ground.Lacking(Lack lack)) {
            return refuse(DisclosureRefusal.because(lack));
        }
        return accept(requested(now));
    }

    private Optional<ItemRegister.Item> askingItem(Circumstances now) {
        return now.facts()
                .value(ItemRegister.ITEM, itemId.toString())
                .filter(item -> item.fileId().equals(fileId))
                .filter(item -> MAY_ASK.contains(item.basis()) && !item.withdrawn())
                .filter(item -> item.subjects().containsAll(subjects));
    }

    private static boolean isOpen(SittingId sitting, Circumstances now) {
        return now.facts()
                .value(SittingRegister.SITTING, sitting.toString())
                .filter(known -> !known.closed())
                .isPresent();
    }

    private InformationRequested requested(Circumstances now) {
        LabelDraft label = InItem.label(itemId, fileId, subjects, now);
        return new InformationRequested(
                fileId, request, itemId, askedAgency, subjects, kinds, label.put(necessity));
    }
}
