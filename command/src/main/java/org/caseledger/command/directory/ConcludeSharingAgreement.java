package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.AGREEMENT_ALREADY_CONCLUDED;
import static org.caseledger.command.directory.DirectoryRefusal.AGREEMENT_NEEDS_TWO_PARTIES;
import static org.caseledger.command.directory.DirectoryRefusal.AGREEMENT_WITHOUT_DATA_KINDS;
import static org.caseledger.command.directory.DirectoryRefusal.TERM_ENDS_BEFORE_IT_STARTS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;
import java.util.Set;

/** Agencies agree to share kinds of information for a purpose (情報共有協定・覚書). */
public record ConcludeSharingAgreement(
        MunicipalityCode municipality,
        @Minted AgreementId agreementId,
        String title,
        Set<AgencyId> parties,
        Purpose purpose,
        Set<DataKind> kinds,
        LocalDate from,
        LocalDate until)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::conclude);
    }

    private Decision<DirectoryEvent> conclude(Directory.Registered registered) {
        if (registered.agreements().containsKey(agreementId.toString())) {
            return refuse(AGREEMENT_ALREADY_CONCLUDED);
        }
        if (parties.size() < 2) {
            return refuse(AGREEMENT_NEEDS_TWO_PARTIES);
        }
        if (!parties.stream().allMatch(registered.offices()::has)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (kinds.isEmpty()) {
            return refuse(AGREEMENT_WITHOUT_DATA_KINDS);
        }
        if (until.isBefore(from)) {
            return refuse(TERM_ENDS_BEFORE_IT_STARTS);
        }
        return accept(
                new SharingAgreementConcluded(
                        municipality, agreementId, title, parties, purpose, kinds, from, until));
    }
}
