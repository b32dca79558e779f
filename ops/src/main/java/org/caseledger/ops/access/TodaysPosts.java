package org.caseledger.ops.access;

import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Reader;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Asks the ledger in which capacity somebody works today; nothing is remembered between requests. */
public final class TodaysPosts {

    private final MunicipalityReads database;
    private final Clock clock;

    public TodaysPosts(MunicipalityReads database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when the person has no post today, or works for an agency whose contract has ended. */
    public Optional<Capacity> capacityOf(SignedIn who) {
        LocalDate today = LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME));
        return database.in(
                who.municipality(),
                sql ->
                        Reader.of(who, new StoredFacts(sql), today)
                                .map(reader -> reader.actor().capacity()));
    }

    /** Whether somebody has yet to pledge secrecy (守秘の誓約). */
    boolean isPledgeWanted(SignedIn who) {
        LocalDate today = LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME));
        return database.in(
                who.municipality(),
                sql -> PledgeRegister.isWanted(who.staff(), new StoredFacts(sql), today));
    }
}
