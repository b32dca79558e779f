package org.caseledger.query.screens;

import org.caseledger.events.register.EmergencyAccessRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Reader;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Tells chairs and reviewers on every page that a 緊急閲覧 waits for its review: how many, nothing
 * else. It is counted from the register that the act itself wrote, so nothing can get lost on the way.
 */
record EmergencyNotices(MunicipalityReads database, Clock clock) {

    /** The sentence for this reader; null when there is none. */
    @Nullable String of(SignedIn reader) {
        long waiting =
                database.in(reader.municipality(), sql -> waiting(reader, new StoredFacts(sql)));
        return waiting == 0 ? null : "点検を待つ緊急閲覧が" + waiting + "件あります";
    }

    private long waiting(SignedIn reader, Facts facts) {
        LocalDate today = LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME));
        boolean told =
                Reader.of(reader, facts, today)
                        .filter(found -> isTold(found, facts, today))
                        .isPresent();
        return told
                ? facts.findAll(
                                EmergencyAccessRegister.EMERGENCY_ACCESS,
                                EmergencyAccessRegister.UNREVIEWED)
                        .size()
                : 0;
    }

    private static boolean isTold(Reader reader, Facts facts, LocalDate today) {
        return reader.actor().capacity() == Capacity.REVIEWER
                || (reader.actor().capacity().handlesCases()
                        && MembershipRegister.chairsOn(reader.actor().staff(), facts, today));
    }
}
