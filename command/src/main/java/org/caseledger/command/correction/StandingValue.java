package org.caseledger.command.correction;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.correction.LabelWanted;
import org.caseledger.events.correction.RelabelledValue;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.RelabelledRegister.Relabelled;
import org.caseledger.events.register.StandingLabels;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A sealed value with the labels that count: the one it is sealed under, the one it stands under, and
 * the one that those who learnt it in a conference keep.
 */
record StandingValue(UUID value, Label sealed, Label from, @Nullable Label kept) {

    static StandingValue of(Sealed<?> value, Entries entries, Circumstances now) {
        UUID id = value.envelope().valueId();
        Label sealed = entries.labels().apply(value.envelope().labelId());
        Label from = StandingLabels.of(id, sealed, now.facts(), now.today()).getFirst();
        Label kept = StandingLabels.entryOf(id, now.facts()).map(Relabelled::kept).orElse(null);
        return new StandingValue(id, sealed, from, kept);
    }

    RelabelledValue under(LabelWanted asked, Circumstances now) {
        LabelWanted wanted = asked.asFor(from);
        Label to =
                with(from, wanted, LabelChange.isOnConsent(wanted) ? purpose(wanted, now) : null);
        return new RelabelledValue(value, from, to, keptUnder(wanted));
    }

    /** A conference keeps what was told in it; how sensitive it is, is the same for all. */
    private @Nullable Label keptUnder(LabelWanted wanted) {
        if (!LabelChange.isOnConsent(wanted)) {
            return null;
        }
        Label known = LabelChange.isOfAConference(from) ? from : kept;
        return known == null ? null : at(wanted.sensitivity(), known);
    }

    private static @Nullable Purpose purpose(LabelWanted wanted, Circumstances now) {
        return wanted.consents().stream()
                .flatMap(id -> now.facts().value(ConsentRegister.CONSENT, id.toString()).stream())
                .map(ConsentRegister.Consent::purpose)
                .findFirst()
                .orElse(null);
    }

    private static Label with(Label was, LabelWanted wanted, @Nullable Purpose purpose) {
        return new Label(
                was.municipality(),
                was.file(),
                was.subjects(),
                wanted.basis(),
                wanted.itemId(),
                wanted.consents(),
                was.contract(),
                wanted.sensitivity(),
                purpose == null ? was.purpose() : purpose,
                was.source(),
                was.retention(),
                was.flags());
    }

    private static Label at(Sensitivity sensitivity, Label was) {
        return with(
                was, new LabelWanted(was.basis(), sensitivity, was.item(), was.consents()), null);
    }
}
