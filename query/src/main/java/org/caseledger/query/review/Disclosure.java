package org.caseledger.query.review;

import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One passing on of personal information, whichever act recorded it.
 *
 * @param to who came to know; in a sitting the agencies of those present
 * @param subjects whom it was about, as far as the act says
 * @param session the day on which the item must have been discussed; null for acts that only follow
 *     from the item
 */
record Disclosure(
        LedgerLine line,
        AgencyId from,
        Set<AgencyId> to,
        List<PersonId> subjects,
        Stated stated,
        LocalDate day,
        @Nullable LocalDate session) {

    /** What the act says it rests on. */
    record Stated(
            LegalBasis basis,
            @Nullable ConsentId consent,
            @Nullable ItemId item,
            @Nullable UUID reliedOn) {}

    ConsentCourse.Moment moment() {
        return new ConsentCourse.Moment(day, line.position());
    }

    static Optional<Disclosure> of(LedgerLine line, History history) {
        return switch (line.event()) {
            case InformationProvided act -> Optional.of(provided(line, act));
            case HandOverSent act -> Optional.of(handedOver(line, act));
            case MultiAgencyReferralMade act -> Optional.of(referred(line, act));
            case EmergencyDisclosureMade act -> Optional.of(emergency(line, act));
            case InformationSharedInItem act -> Optional.of(shared(line, act, history));
            default -> Optional.empty();
        };
    }

    private static Disclosure provided(LedgerLine line, InformationProvided act) {
        return new Disclosure(
                line,
                act.from(),
                Set.of(act.to()),
                act.subjects(),
                new Stated(act.basis(), act.consentId(), act.itemId(), act.reliedOn()),
                act.providedOn(),
                act.providedOn());
    }

    private static Disclosure handedOver(LedgerLine line, HandOverSent act) {
        return new Disclosure(
                line,
                act.from(),
                Set.of(act.to()),
                List.of(),
                new Stated(act.basis(), act.consentId(), null, act.reliedOn()),
                line.recordedOn(),
                null);
    }

    private static Disclosure referred(LedgerLine line, MultiAgencyReferralMade act) {
        return new Disclosure(
                line,
                act.referredBy(),
                Set.of(act.coordinator()),
                act.persons(),
                new Stated(act.basis(), act.consentId(), null, act.reliedOn()),
                line.recordedOn(),
                null);
    }

    private static Disclosure emergency(LedgerLine line, EmergencyDisclosureMade act) {
        return new Disclosure(
                line,
                act.from(),
                Set.of(act.to()),
                act.subjects(),
                new Stated(LegalBasis.EMERGENCY, null, null, null),
                act.occurred().on(),
                null);
    }

    private static Disclosure shared(
            LedgerLine line, InformationSharedInItem act, History history) {
        var item = history.item(act.itemId());
        LocalDate day = item.map(history::dayOf).orElseGet(line::recordedOn);
        LegalBasis basis =
                item.map(set -> set.event().basis()).orElse(LegalBasis.SUPPORT_CONFERENCE_106_6);
        return new Disclosure(
                line,
                act.from(),
                Presence.agenciesBoundByConsent(act.itemId(), history),
                act.subjects(),
                new Stated(basis, null, act.itemId(), null),
                day,
                day);
    }
}
