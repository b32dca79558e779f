package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** D15: nobody of a contractor reads on a day that no contract of the agency covers. */
@Tag("D15")
class D15ContractTest {

    private static final int HISTORIES = Integer.getInteger("caseledger.sequences", 3_000);
    private static final long SEED = Long.getLong("caseledger.seed", 15);
    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final AgencyId CONTRACTOR = new AgencyId(new UUID(1, 1));
    private static final StaffId WORKER = new StaffId(new UUID(1, 2));
    private static final LocalDate START = LocalDate.of(2025, 4, 1);

    @Test
    void the_end_of_the_contract_ends_the_right_to_read() {
        var random = new Random(SEED);
        int days = 0;
        int reads = 0;
        for (int history = 0; history < HISTORIES; history++) {
            var facts = agency();
            LocalDate from = START.plusDays(random.nextInt(30));
            LocalDate until = from.plusDays(random.nextInt(60));
            record(facts, new ContractAgreed(TOWN, contract(), CONTRACTOR, from, until));
            LocalDate last = until;
            if (random.nextBoolean()) {
                last =
                        from.plusDays(
                                random.nextInt(1 + (int) (until.toEpochDay() - from.toEpochDay())));
                record(facts, new ContractEnded(TOWN, contract(), CONTRACTOR, last));
            }
            for (int day = 0; day < 100; day += 1 + random.nextInt(9)) {
                LocalDate today = START.plusDays(day);
                boolean entrusted = !today.isBefore(from) && !today.isAfter(last);
                boolean isReader = Reader.of(new SignedIn(TOWN, WORKER), facts, today).isPresent();
                assertThat(isReader)
                        .as("%s with a contract from %s to %s", today, from, last)
                        .isEqualTo(entrusted);
                days++;
                reads += isReader ? 1 : 0;
            }
        }
        System.out.printf("D15: %d histories, %d days, %d with access%n", HISTORIES, days, reads);
        assertThat(reads).isBetween(days / 10, days * 9 / 10);
    }

    private static RegisterFold agency() {
        var facts = new RegisterFold(Registers.ALL);
        record(
                facts,
                new AgencyRegistered(
                        TOWN,
                        CONTRACTOR,
                        "見本自立相談支援センター",
                        AgencyKind.SELF_RELIANCE_CONSULTATION,
                        Standing.CONTRACTOR,
                        Field.GENERAL,
                        START.minusYears(1),
                        null,
                        null,
                        null));
        record(
                facts,
                new StaffRegistered(
                        TOWN,
                        WORKER,
                        CONTRACTOR,
                        Withheld.notEntitled(),
                        "相談支援員",
                        Capacity.AGENCY_WORKER,
                        START.minusYears(1)));
        return facts;
    }

    private static ContractId contract() {
        return new ContractId(new UUID(1, 3));
    }

    private static void record(RegisterFold facts, LedgerEvent event) {
        var actor = new Actor(TOWN, WORKER, CONTRACTOR, Capacity.MUNICIPAL_OFFICER);
        facts.record(new RecordedEvent(UUID.randomUUID(), actor, event));
    }
}
