package org.caseledger.events.directory;

import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agreement on sharing ended before its time, after its last day. */
public record SharingAgreementEnded(
        MunicipalityCode municipality, AgreementId agreementId, LocalDate lastDay)
        implements SharingAgreementEvent {}
