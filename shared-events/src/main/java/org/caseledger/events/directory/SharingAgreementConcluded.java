package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;
import java.util.Set;

/** Agencies agree to share kinds of information for a purpose (情報共有協定・覚書). */
public record SharingAgreementConcluded(
        MunicipalityCode municipality,
        AgreementId agreementId,
        String title,
        Set<AgencyId> parties,
        Purpose purpose,
        Set<DataKind> kinds,
        LocalDate from,
        LocalDate until)
        implements SharingAgreementEvent {}
