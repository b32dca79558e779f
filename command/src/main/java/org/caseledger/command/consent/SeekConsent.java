package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_AGENCY_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_WITHDRAWN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ASKS_SOMETHING_ELSE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_OF_ANOTHER_FILE;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/**
 * Records that a person was asked whether these agencies may know, for one purpose. After a refusal,
 * or when the consent has run out, the same question is asked again under the same id; another
 * question, or one after a withdrawal, has a new id.
 */
public record SeekConsent(
        @Minted ConsentId consentId,
        FileId fileId,
        PersonId personId,
        Purpose purpose,
        Circle circle,
        Occurred occurred,
        @Nullable Work work,
        @Nullable StaffId askedBy,
        @Nullable AskingMeans means,
        @Nullable OutreachId outreachId,
        @Nullable ConsentId renews)
        implements ConsentCommand {
    /** Asked outside outreach, by the one who records it. */
    public SeekConsent(
            ConsentId consentId,
            FileId fileId,
            PersonId personId,
            Purpose purpose,
            Circle circle,
            Occurred occurred,
            @Nullable Work work) {
        this(consentId, fileId, personId, purpose, circle, occurred, work, null, null, null, null);
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Sought _ -> refuse(CONSENT_ALREADY_SOUGHT);
            case Consent.Given given when !given.agreement().hasRunOutBefore(now.today()) ->
                    refuse(CONSENT_ALREADY_GIVEN);
            case Consent.Given before -> askAgain(before.asked(), now);
            case Consent.Withdrawn _ -> refuse(CONSENT_ALREADY_WITHDRAWN);
            case Consent.NotGiven before -> askAgain(before.asked(), now);
            case Consent.Unknown _ -> ask(now);
        };
    }

    private Decision<ConsentEvent> askAgain(Asked before, Circumstances now) {
        Asked again = new Asked(fileId, personId, purpose, circle, occurred, outreachId);
        return before.isTheSameQuestionAs(again) ? ask(now) : refuse(CONSENT_ASKS_SOMETHING_ELSE);
    }

    private Decision<ConsentEvent> ask(Circumstances now) {
        if (occurred.on().isAfter(now.today())) {
            return refuse(CONSENT_DATE_IN_FUTURE);
        }
        if (!Living.couldSpeakOn(occurred.on(), personId, now)) {
            return refuse(CONSENT_PERSON_DIED);
        }
        if (belongsToAnotherFile(now)) {
            return refuse(CONSENT_PERSON_OF_ANOTHER_FILE);
        }
        if (!circle.agencies().stream().allMatch(agency -> isRegistered(agency, now))) {
            return refuse(CONSENT_AGENCY_UNKNOWN);
        }
        return accept(
                new ConsentSought(
                        consentId,
                        fileId,
                        personId,
                        purpose,
                        circle,
                        occurred,
                        work,
                        askedBy,
                        means,
                        outreachId,
                        renews));
    }

    private boolean belongsToAnotherFile(Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, personId.toString())
                .filter(member -> !member.fileId().equals(fileId))
                .isPresent();
    }

    private static boolean isRegistered(AgencyId agency, Circumstances now) {
        return now.facts().find(AgencyRegister.AGENCY, agency.toString()).isPresent();
    }
}
