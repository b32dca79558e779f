package org.caseledger.query.review;

import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The consents as they stood before each act, followed along a history. */
final class Consents {

    private final RegisterFold fold = new RegisterFold(List.of(ConsentRegister.CONSENT));

    void take(LedgerLine line) {
        fold.record(line.recorded());
    }

    /** Why giving these persons' information to this agency on this consent was wrong, or null. */
    @Nullable String fault(
            @Nullable ConsentId id, AgencyId to, List<PersonId> persons, LocalDate on) {
        if (id == null) {
            return "同意を根拠としながら、どの同意によるかの記録がない";
        }
        var consent = fold.value(ConsentRegister.CONSENT, id.toString()).orElse(null);
        if (consent == null || !consent.holdsOn(on)) {
            return "その時点で有効な同意がない(なし、撤回又は期限切れ)";
        }
        if (!consent.circle().includes(to)) {
            return "提供先が同意の共有範囲に含まれない";
        }
        boolean all = persons.stream().allMatch(person -> coveredFor(person, to, on));
        return all ? null : "同意していない人の情報が含まれる";
    }

    private boolean coveredFor(PersonId person, AgencyId to, LocalDate on) {
        return fold.values(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .anyMatch(one -> one.holdsOn(on) && one.circle().includes(to));
    }

    boolean holdsFor(PersonId person, Purpose purpose, LocalDate on) {
        return fold.values(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .anyMatch(one -> one.holdsOn(on) && one.purpose() == purpose);
    }
}
