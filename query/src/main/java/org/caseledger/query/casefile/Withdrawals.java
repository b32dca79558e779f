package org.caseledger.query.casefile;

import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.Resting;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.ConsentTerms;
import org.caseledger.query.sentences.Phrases;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The consents of a file that were taken back, and what came of it since. */
final class Withdrawals {

    private record Notice(ConsentId consentId, AgencyId agencyId) {}

    private final Phrases say;
    private final Map<ConsentId, PersonId> persons = new HashMap<>();
    private final List<ConsentWithdrawn> withdrawn = new ArrayList<>();
    private final Map<Notice, LocalDate> told = new HashMap<>();
    private final Map<Notice, LocalDate> acknowledged = new HashMap<>();

    Withdrawals(List<LedgerLine> lines, Phrases say) {
        this.say = say;
        lines.forEach(this::take);
    }

    List<CaseFile.Withdrawal> shown() {
        return withdrawn.stream().map(this::shown).toList();
    }

    private void take(LedgerLine line) {
        switch (line.event()) {
            case ConsentSought act -> persons.put(act.consentId(), act.personId());
            case ConsentWithdrawn act -> withdrawn.add(act);
            case RoleHolderNotified act ->
                    told.put(new Notice(act.consentId(), act.agencyId()), act.notifiedOn());
            case NoticeAcknowledged act ->
                    acknowledged.put(
                            new Notice(act.consentId(), act.agencyId()), act.acknowledgedOn());
            default -> {}
        }
    }

    private CaseFile.Withdrawal shown(ConsentWithdrawn act) {
        Set<AgencyId> agencies = new LinkedHashSet<>(act.toTell());
        told.keySet().stream()
                .filter(notice -> notice.consentId().equals(act.consentId()))
                .map(Notice::agencyId)
                .forEach(agencies::add);
        return new CaseFile.Withdrawal(
                act.consentId().value(),
                say.person(Objects.requireNonNull(persons.get(act.consentId()))),
                act.withdrawnOn(),
                act.resting().stream().map(this::rested).toList(),
                agencies.stream().map(agency -> toldOf(act.consentId(), agency)).toList());
    }

    private CaseFile.Rested rested(Resting each) {
        @Nullable AgencyId agency = each.agencyId();
        return new CaseFile.Rested(
                ConsentTerms.of(each.kind()),
                each.id(),
                agency == null ? null : say.agency(agency));
    }

    private CaseFile.Told toldOf(ConsentId consent, AgencyId agency) {
        Notice notice = new Notice(consent, agency);
        return new CaseFile.Told(
                agency.value(), say.agency(agency), told.get(notice), acknowledged.get(notice));
    }
}
