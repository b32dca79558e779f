package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.disclosure.DisclosureRefusal.DISCLOSURE_DATE_IN_FUTURE;
import static org.caseledger.command.disclosure.DisclosureRefusal.EMERGENCY_HAS_AN_ACT_OF_ITS_OWN;
import static org.caseledger.command.disclosure.DisclosureRefusal.ITEM_NOT_STATED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The actor's organisation gives personal information to an agency (個人情報の提供), on a stated basis:
 * consent by {@code consentId}, a conference by {@code itemId}. Each is looked up today, so that a
 * consent withdrawn before the recording carries nothing (C-06). An agreement on sharing may be
 * named besides; it adds to the basis and never stands in its place.
 *
 * @param statute the statute and article, where the basis is another statute
 * @param derivedFrom the event that this repeats information of
 * @param answers the request that this answers
 */
public record ProvideInformation(
        FileId fileId,
        AgencyId to,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable ItemId itemId,
        LocalDate providedOn,
        @Nullable Words content,
        @Nullable String statute,
        @Nullable UUID derivedFrom,
        @Nullable UUID answers,
        @Nullable AgreementId agreementId)
        implements DisclosureCommand {
    public ProvideInformation {
        subjects = subjects.stream().distinct().toList();
        kinds = Set.copyOf(kinds);
    }

    /** Neither asked for nor repeating anything. */
    public ProvideInformation(
            FileId fileId,
            AgencyId to,
            List<PersonId> subjects,
            Set<DataKind> kinds,
            LegalBasis basis,
            @Nullable ConsentId consentId,
            @Nullable ItemId itemId,
            LocalDate providedOn,
            @Nullable Words content) {
        this(
                fileId,
                to,
                subjects,
                kinds,
                basis,
                consentId,
                itemId,
                providedOn,
                content,
                null,
                null,
                null,
                null);
    }

    @Override
    public Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now) {
        Optional<DisclosureRefusal> wrong = new Told(fileId, subjects, kinds).wrong(now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        if (providedOn.isAfter(now.today())) {
            return refuse(DISCLOSURE_DATE_IN_FUTURE);
        }
        if (ReceiverMayKnow.check(to, now) instanceof Ground.Lacking(Lack lack)) {
            return refuse(DisclosureRefusal.because(lack));
        }
        Optional<DisclosureRefusal> unlinked =
                new LinksOfProvision(this).wrong(now).or(() -> agreement(now).wrong(now));
        return unlinked.<Decision<DisclosureEvent>>map(Decision::refuse)
                .orElseGet(() -> onItsBasis(now));
    }

    private NamedAgreement agreement(Circumstances now) {
        return new NamedAgreement(agreementId, now.actor().organisation(), to, kinds, providedOn);
    }

    private Decision<DisclosureEvent> onItsBasis(Circumstances now) {
        return switch (basis) {
            case CONSENT -> onConsent(now);
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    inItem(now);
            case EMERGENCY -> refuse(EMERGENCY_HAS_AN_ACT_OF_ITS_OWN);
            case ABUSE_REPORT, INTERNAL_USE, OTHER_STATUTE, OWN_STATUTORY_TASK, STATISTICS ->
                    onStatedBasis(now);
        };
    }

    private Decision<DisclosureEvent> onConsent(Circumstances now) {
        ProvidedOnConsent given = new ProvidedOnConsent(passing(now), consentId, providedOn);
        return switch (given.check(now)) {
            case ProvidedOnConsent.Refused(DisclosureRefusal why) -> refuse(why);
            case ProvidedOnConsent.Covered(Ground.OnConsent ground, Purpose purpose) ->
                    accept(
                            provided(
                                    ground,
                                    label(now).underConsents(ground.all()).forPurpose(purpose),
                                    now));
        };
    }

    private Decision<DisclosureEvent> inItem(Circumstances now) {
        if (itemId == null) {
            return refuse(ITEM_NOT_STATED);
        }
        ProvidedInItem given = new ProvidedInItem(passing(now), basis, itemId, providedOn);
        Optional<DisclosureRefusal> wrong = given.wrong(now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        return accept(provided(given.ground(now), label(now).learntIn(itemId, basis), now));
    }

    private Decision<DisclosureEvent> onStatedBasis(Circumstances now) {
        Ground ground = passing(now).on(basis, Purpose.SUPPORT, now);
        if (ground instanceof Ground.Lacking(Lack lack)) {
            return refuse(DisclosureRefusal.because(lack));
        }
        return accept(provided(ground, label(now).on(basis), now));
    }

    private Passing passing(Circumstances now) {
        return new Passing(fileId, subjects, now.actor().organisation(), to);
    }

    private LabelDraft label(Circumstances now) {
        return now.about(fileId, subjects).sensitive();
    }

    private InformationProvided provided(Ground ground, LabelDraft label, Circumstances now) {
        return new InformationProvided(
                fileId,
                now.actor().organisation(),
                to,
                subjects,
                kinds,
                basis,
                ground.consent(),
                itemId,
                ground.reliedOn(),
                providedOn,
                label.putIfGiven(content),
                now.facts()
                        .value(AgencyRegister.AGENCY, to.toString())
                        .map(AgencyRegister.Agency::standing)
                        .orElse(null),
                statute,
                derivedFrom,
                answers,
                agreementId);
    }
}
