package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The person agreed, having been told these rules on personal information.
 *
 * @param ageThen how old the person was on that day, where the date of birth was stated
 * @param paperDueOn by when an oral agreement is to be had in writing
 * @param switchOverOn from which day outreach goes on under this consent (C-08)
 * @param coversSuccessors whether it goes on for the successor of a contractor named in the circle
 */
public record ConsentGiven(
        ConsentId consentId,
        FileId fileId,
        ConsentForm form,
        ConsentCapacity givenAs,
        String ruleTextVersion,
        LocalDate givenOn,
        @Nullable LocalDate until,
        @Nullable Labelled<Words> ownView,
        @Nullable Labelled<Words> reasonForOtherForm,
        @Nullable Representation representation,
        @Nullable Labelled<Words> ageThen,
        @Nullable AskingMeans means,
        @Nullable LocalDate paperDueOn,
        @Nullable LocalDate switchOverOn,
        boolean coversSuccessors)
        implements ConsentEvent {

    /** Agreed by the person alone, on paper. */
    public ConsentGiven(
            ConsentId consentId,
            FileId fileId,
            ConsentForm form,
            ConsentCapacity givenAs,
            String ruleTextVersion,
            LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable Labelled<Words> ownView,
            @Nullable Labelled<Words> reasonForOtherForm) {
        this(
                consentId,
                fileId,
                form,
                givenAs,
                ruleTextVersion,
                givenOn,
                until,
                ownView,
                reasonForOtherForm,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
