package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.consent.WithdrawConsent;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A consent is withdrawn while somebody gives information on it. Whoever comes first in the ledger,
 * nothing is ever given after the withdrawal.
 */
@Tag("D14")
class ConsentRaceTest {

    private static final int RACES = 1_000;
    private static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    private static final AgencyId SECTION = new AgencyId(UUID.randomUUID());
    private static final AgencyId DESK = new AgencyId(UUID.randomUUID());
    private static final SignedIn OFFICER = new SignedIn(MIHON, new StaffId(UUID.randomUUID()));
    private static final LocalDate TODAY = LedgerClock.system().today();

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final LedgerEventStore STORE =
            new LedgerEventStore(LEDGER.engine(), new LedgerBell(LEDGER.projector()));
    private static final CommandGate GATE =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    STORE,
                    new PostgresLedger(LEDGER.app(), LedgerClock.system()),
                    Streams.ALL);

    @BeforeAll
    static void a_town_with_an_officer() {
        record(new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, TODAY.minusYears(1)));
        record(agency(SECTION, AgencyKind.MUNICIPAL_SECTION, Standing.MUNICIPAL));
        record(agency(DESK, AgencyKind.SOCIAL_WELFARE_COUNCIL, Standing.CONTRACTOR));
        record(
                new RegisterStaff(
                        MIHON,
                        OFFICER.staff(),
                        SECTION,
                        new Words("架空 太郎"),
                        "福祉課",
                        Capacity.MUNICIPAL_OFFICER,
                        TODAY.minusYears(1)));
    }

    @AfterAll
    static void close() {
        STORE.close();
        LEDGER.close();
    }

    @Test
    void nothing_is_given_on_a_consent_after_its_withdrawal() throws Exception {
        int given = 0;
        int refused = 0;
        try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                Outcome outcome = race(pair, race % 2 == 0);
                outcome.provided()
                        .ifPresent(
                                position -> assertThat(position).isLessThan(outcome.withdrawn()));
                given += outcome.provided().isPresent() ? 1 : 0;
                refused += outcome.provided().isPresent() ? 0 : 1;
            }
        }
        assertThat(given + refused).isEqualTo(RACES);
        assertThat(given).as("both sides must win some races").isPositive();
        assertThat(refused).as("both sides must win some races").isPositive();
    }

    private record Outcome(long withdrawn, Optional<Long> provided) {}

    private static Outcome race(ExecutorService pair, boolean withdrawalFirst) throws Exception {
        FileId file = new FileId(UUID.randomUUID());
        PersonId person = new PersonId(UUID.randomUUID());
        ConsentId consent = new ConsentId(UUID.randomUUID());
        record(
                new SeekConsent(
                        consent,
                        file,
                        person,
                        Purpose.SUPPORT,
                        new Circle(Set.of(DESK)),
                        Occurred.onDay(TODAY),
                        null));
        record(
                new GiveConsent(
                        consent,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "2026-04",
                        TODAY,
                        null,
                        null,
                        null));
        LedgerCommand withdraw = new WithdrawConsent(consent, TODAY, null);
        LedgerCommand provide =
                new ProvideInformation(
                        file,
                        DESK,
                        List.of(person),
                        EnumSet.of(DataKind.IDENTITY),
                        LegalBasis.CONSENT,
                        consent,
                        null,
                        TODAY,
                        null);
        CountDownLatch start = new CountDownLatch(1);
        Future<Optional<Long>> first =
                pair.submit(() -> attempt(start, withdrawalFirst ? withdraw : provide));
        Future<Optional<Long>> second =
                pair.submit(() -> attempt(start, withdrawalFirst ? provide : withdraw));
        start.countDown();
        Optional<Long> withdrawn = withdrawalFirst ? first.get() : second.get();
        Optional<Long> provided = withdrawalFirst ? second.get() : first.get();
        return new Outcome(withdrawn.orElseThrow(), provided);
    }

    private static Optional<Long> attempt(CountDownLatch start, LedgerCommand command)
            throws InterruptedException {
        start.await();
        try {
            return Optional.of(record(command).municipalityPosition());
        } catch (CommandRefused refused) {
            return Optional.empty();
        }
    }

    private static Recorded record(LedgerCommand command) {
        return GATE.record(OFFICER, "race", command, RecordingConditions.none());
    }

    private static RegisterAgency agency(AgencyId id, AgencyKind kind, Standing standing) {
        return new RegisterAgency(
                MIHON, id, kind.name(), kind, standing, Field.GENERAL, TODAY.minusYears(1));
    }
}
