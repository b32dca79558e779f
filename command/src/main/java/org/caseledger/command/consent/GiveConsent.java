package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.REASON_FOR_OTHER_FORM_MISSING;
import static org.caseledger.command.consent.ConsentRefusal.RULE_TEXT_VERSION_MISSING;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Records that the person agreed after being told the rules on personal information (C-03). In
 * principle on the application form; any other form needs its reason (C-01). A representative
 * consents in a stated capacity, if possible with the person's own view (C-07).
 */
public record GiveConsent(
        ConsentId consentId,
        ConsentForm form,
        ConsentCapacity givenAs,
        String ruleTextVersion,
        LocalDate givenOn,
        @Nullable LocalDate until,
        @Nullable Words ownView,
        @Nullable Words reasonForOtherForm)
        implements ConsentCommand {
    private static final int LONGEST_VERSION = 40;

    public GiveConsent {
        if (ruleTextVersion.length() > LONGEST_VERSION) {
            throw new IllegalArgumentException("rule-text-version.too-long");
        }
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Given _ -> refuse(CONSENT_ALREADY_GIVEN);
            case Consent.NotGiven _, Consent.Withdrawn _ -> refuse(CONSENT_NOT_SOUGHT);
            case Consent.Sought _ when ruleTextVersion.isBlank() ->
                    refuse(RULE_TEXT_VERSION_MISSING);
            case Consent.Sought _ when lacksReasonForForm() ->
                    refuse(REASON_FOR_OTHER_FORM_MISSING);
            case Consent.Sought _ when givenOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Sought sought when datesAreOutOfOrder(sought) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Sought sought -> accept(given(sought.asked(), now));
        };
    }

    private boolean lacksReasonForForm() {
        return form != ConsentForm.APPLICATION_FORM && reasonForOtherForm == null;
    }

    private boolean datesAreOutOfOrder(Consent.Sought sought) {
        return sought.asked().isAfter(givenOn) || (until != null && until.isBefore(givenOn));
    }

    private ConsentGiven given(Asked asked, Circumstances now) {
        LabelDraft label = now.about(asked.fileId(), asked.personId()).sensitive();
        return new ConsentGiven(
                consentId,
                asked.fileId(),
                form,
                givenAs,
                ruleTextVersion,
                givenOn,
                until,
                label.putIfGiven(ownView),
                label.putIfGiven(reasonForOtherForm));
    }
}
