package org.caseledger.command.correction;

import static org.caseledger.command.correction.RelabellingRefusal.PROTECTION_STANDS_IN_THE_WAY;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_BASIS_UNFIT;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CONSENT_OF_EVERYONE;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CONSENT_WITHOUT_BASIS;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ITEM_UNFIT;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_LEAVES_NO_READER;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_OPENS_ON_CONSENT_ONLY;
import static org.caseledger.command.correction.RelabellingRefusal.REPORTS_STAY_CLOSED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.LabelWanted;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.StrictestLabel;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule RL-01: which label may follow which. Closer is always allowed. What was learnt in a conference,
 * or on a closer basis, opens to others on the consent of everybody it is about and in no other way;
 * a report of abuse, who made it and what is suspected never do. Whereabouts keep their class, so that
 * a later protection closes them too; what was raised to it is lowered while nobody is protected.
 */
record LabelChange(StandingValue value, LabelWanted wanted, Circumstances now) {

    static boolean isOnConsent(LabelWanted wanted) {
        return wanted.basis() == LegalBasis.CONSENT && wanted.itemId() == null;
    }

    static boolean isOfAConference(Label label) {
        return label.item() != null || label.basis().isOfAConference();
    }

    /** What a request means for this value. */
    static LabelChange of(StandingValue value, LabelWanted asked, Circumstances now) {
        return new LabelChange(value, asked.asFor(value.from()), now);
    }

    Optional<Refusal> refusal() {
        return Stream.of(target(), report(), sensitivity(), opening(), consents())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Label from() {
        return value.from();
    }

    /** Some bases are never the ground of a value on a file; a conference's needs its item. */
    private Optional<Refusal> target() {
        boolean changes = wanted.basis() != from().basis();
        boolean never =
                wanted.basis() == LegalBasis.STATISTICS || wanted.basis() == LegalBasis.EMERGENCY;
        if (wanted.sensitivity() == Sensitivity.S0 || (never && changes)) {
            return Optional.of(RELABELLING_BASIS_UNFIT);
        }
        return isItemFit(changes) ? Optional.empty() : Optional.of(RELABELLING_ITEM_UNFIT);
    }

    private boolean isItemFit(boolean basisChanges) {
        ItemId item = wanted.itemId();
        return item == null
                ? !(basisChanges && wanted.basis().isOfAConference())
                : item.equals(from().item()) && !basisChanges || isItsOwn(item);
    }

    /** The item is of this file, on this basis, and about everybody whom the value is about. */
    private boolean isItsOwn(ItemId item) {
        return wanted.basis().isOfAConference()
                && now.facts()
                        .value(ItemRegister.ITEM, item.toString())
                        .filter(known -> known.fileId().equals(from().file()))
                        .filter(known -> known.basis() == wanted.basis())
                        .filter(known ->
                                from().subjects().stream()
                                        .allMatch(
                                                id -> known.subjects().contains(new PersonId(id))))
                        .isPresent();
    }

    private boolean opens() {
        return closenessWanted() < StrictestLabel.closeness(from())
                || (from().item() != null && !from().item().equals(wanted.itemId()));
    }

    private int closenessWanted() {
        return StrictestLabel.closeness(value.under(wanted, now).to());
    }

    private Optional<Refusal> report() {
        boolean laxer = opens() || wanted.sensitivity().compareTo(from().sensitivity()) < 0;
        boolean closed =
                from().sensitivity() == Sensitivity.S4
                        || from().basis() == LegalBasis.ABUSE_REPORT
                        || value.sealed().basis() == LegalBasis.ABUSE_REPORT;
        return laxer && closed ? Optional.of(REPORTS_STAY_CLOSED) : Optional.empty();
    }

    private Optional<Refusal> sensitivity() {
        boolean lower = wanted.sensitivity().compareTo(from().sensitivity()) < 0;
        if (lower
                && from().sensitivity() == Sensitivity.S3
                && (value.sealed().sensitivity() == Sensitivity.S3
                        || protections().anyMatch(ProtectionRegister.Protection::open))) {
            return Optional.of(PROTECTION_STANDS_IN_THE_WAY);
        }
        return wanted.sensitivity() == Sensitivity.S4
                        && protections().allMatch(each -> each.named().isEmpty())
                ? Optional.of(RELABELLING_LEAVES_NO_READER)
                : Optional.empty();
    }

    private Stream<ProtectionRegister.Protection> protections() {
        return from().subjects().stream()
                .map(PersonId::new)
                .flatMap(person ->
                        now
                                .facts()
                                .values(ProtectionRegister.PROTECTION, Lookups.person(person))
                                .stream());
    }

    private Optional<Refusal> opening() {
        return opens() && !isOnConsent(wanted)
                ? Optional.of(RELABELLING_OPENS_ON_CONSENT_ONLY)
                : Optional.empty();
    }

    /** One live consent of each, all for one purpose; none where the basis is another. */
    private Optional<Refusal> consents() {
        boolean same = wanted.consents().equals(from().consents());
        if (same && wanted.basis() == from().basis() && !opens()) {
            return Optional.empty();
        }
        if (!isOnConsent(wanted)) {
            return wanted.consents().isEmpty()
                    ? Optional.empty()
                    : Optional.of(RELABELLING_CONSENT_WITHOUT_BASIS);
        }
        var given = new ConsentsNamed(wanted.consents(), now);
        return given.coverEach(Objects.requireNonNull(from().file()), Set.copyOf(from().subjects()))
                ? Optional.empty()
                : Optional.of(RELABELLING_CONSENT_OF_EVERYONE);
    }
}
