package org.caseledger.events.disclosure;

import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Personal information was given to an agency (個人情報の提供), on a stated basis.
 *
 * @param recipient how the receiver stood to the municipality that day
 * @param statute the statute and article, where the basis is another statute
 * @param derivedFrom the event that this repeats information of
 * @param answers the request that this answers
 * @param agreementId the agreement on sharing that was named besides the basis
 */
public record InformationProvided(
        FileId fileId,
        AgencyId from,
        AgencyId to,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable ItemId itemId,
        @Nullable UUID reliedOn,
        LocalDate providedOn,
        @Nullable Labelled<Words> content,
        @Nullable Standing recipient,
        @Nullable String statute,
        @Nullable UUID derivedFrom,
        @Nullable UUID answers,
        @Nullable AgreementId agreementId)
        implements DisclosureEvent {

    /** Neither asked for nor repeating anything. */
    public InformationProvided(
            FileId fileId,
            AgencyId from,
            AgencyId to,
            List<PersonId> subjects,
            Set<DataKind> kinds,
            LegalBasis basis,
            @Nullable ConsentId consentId,
            @Nullable ItemId itemId,
            @Nullable UUID reliedOn,
            LocalDate providedOn,
            @Nullable Labelled<Words> content) {
        this(
                fileId,
                from,
                to,
                subjects,
                kinds,
                basis,
                consentId,
                itemId,
                reliedOn,
                providedOn,
                content,
                null,
                null,
                null,
                null,
                null);
    }
}
