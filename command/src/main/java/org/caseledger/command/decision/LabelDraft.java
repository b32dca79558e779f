package org.caseledger.command.decision;

import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A label in the making: {@code now.about(file, person).sensitive().underConsent(id).put(words)}. Starts
 * strict enough to be safe: personal, for consultation, on the office's own statutory task.
 */
public record LabelDraft(Label label) {

    static LabelDraft of(Actor actor, @Nullable FileId file, List<UUID> subjects) {
        return new LabelDraft(
                new Label(
                        actor.municipality(),
                        file,
                        subjects,
                        LegalBasis.OWN_STATUTORY_TASK,
                        null,
                        List.of(),
                        null,
                        Sensitivity.S1,
                        Purpose.CONSULTATION,
                        actor.organisation(),
                        RetentionClass.CASE_RECORD,
                        Set.of()));
    }

    public LabelDraft at(Sensitivity sensitivity) {
        return with(label.basis(), label.item(), label.consents(), sensitivity, label.purpose());
    }

    /** 要配慮等. */
    public LabelDraft sensitive() {
        return at(Sensitivity.S2);
    }

    /** 所在: where somebody is or is reached; it closes while they are protected. */
    public LabelDraft tellingWhere() {
        return at(Sensitivity.S3);
    }

    public LabelDraft forPurpose(Purpose purpose) {
        return with(label.basis(), label.item(), label.consents(), label.sensitivity(), purpose);
    }

    public LabelDraft on(LegalBasis basis) {
        return with(basis, label.item(), label.consents(), label.sensitivity(), label.purpose());
    }

    public LabelDraft underConsent(ConsentId consent) {
        return underConsents(List.of(consent));
    }

    /** About several persons: it rests on the consent of each, and ends with any of them. */
    public LabelDraft underConsents(List<ConsentId> consents) {
        return with(
                LegalBasis.CONSENT, label.item(), consents, label.sensitivity(), label.purpose());
    }

    /** Learnt in an agenda item: its own key is needed from now on, and only its attendees read it. */
    public LabelDraft learntIn(ItemId item, LegalBasis basis) {
        return with(basis, item, label.consents(), label.sensitivity(), label.purpose())
                .keptAs(
                        basis == LegalBasis.SUPPORT_CONFERENCE_106_6
                                ? RetentionClass.CONFERENCE_106_6
                                : label.retention());
    }

    public LabelDraft keptAs(RetentionClass retention) {
        return new LabelDraft(
                new Label(
                        label.municipality(),
                        label.file(),
                        label.subjects(),
                        label.basis(),
                        label.item(),
                        label.consents(),
                        label.contract(),
                        label.sensitivity(),
                        label.purpose(),
                        label.source(),
                        retention,
                        label.flags()));
    }

    public LabelDraft flagged(DisclosureFlag... flags) {
        Set<DisclosureFlag> all = EnumSet.noneOf(DisclosureFlag.class);
        all.addAll(label.flags());
        all.addAll(Arrays.asList(flags));
        return new LabelDraft(
                new Label(
                        label.municipality(),
                        label.file(),
                        label.subjects(),
                        label.basis(),
                        label.item(),
                        label.consents(),
                        label.contract(),
                        label.sensitivity(),
                        label.purpose(),
                        label.source(),
                        label.retention(),
                        all));
    }

    public <T> Known<T> put(T value) {
        return new Known<>(label, value);
    }

    /** As {@link #put}, for a value that need not be given. */
    public <T> @Nullable Known<T> putIfGiven(@Nullable T value) {
        return value == null ? null : put(value);
    }

    private LabelDraft with(
            LegalBasis basis,
            @Nullable ItemId item,
            List<ConsentId> consents,
            Sensitivity sensitivity,
            Purpose purpose) {
        return new LabelDraft(
                new Label(
                        label.municipality(),
                        label.file(),
                        label.subjects(),
                        basis,
                        item,
                        consents,
                        label.contract(),
                        sensitivity,
                        purpose,
                        label.source(),
                        label.retention(),
                        label.flags()));
    }
}
