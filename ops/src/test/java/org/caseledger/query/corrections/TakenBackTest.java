package org.caseledger.query.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.query.corrections.Family.REASON;
import static org.caseledger.query.corrections.Family.event;
import static org.caseledger.query.corrections.Family.takeBack;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.PostgresFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TakenBackTest {
    private final Family family = new Family();
    private final TownLedger town = family.town;

    @AfterEach
    void close() {
        family.close();
    }

    private Optional<ConsentRegister.Consent> stored(ConsentId consent) {
        return PostgresFacts.of(town.ledger.app(), TownLedger.MIHON.value())
                .value(ConsentRegister.CONSENT, consent.toString());
    }

    @Test
    void registers_are_the_fold_of_what_remains() {
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = family.consentGiven(consent);

        town.record(takeBack(consent.value(), event(given)));

        assertThat(stored(consent))
                .hasValueSatisfying(
                        it -> assertThat(it.state()).isEqualTo(ConsentRegister.State.SOUGHT));
        assertThat(town.holds()).isTrue();
    }

    @Test
    void an_entry_that_nothing_sets_any_more_is_absent_until_it_is_set_again() {
        family.consulted();
        Recorded added = family.member("見本 花子");
        town.record(takeBack(family.household.value(), event(added)));
        assertThat(town.holds()).isTrue();

        family.member("見本 華子");

        assertThat(town.holds()).isTrue();
        assertThat(
                        town.ledger
                                .owner()
                                .sql("select version from ledger.register_entry where key like ?")
                                .param("%" + family.mother)
                                .query(Long.class)
                                .list())
                .contains(3L);
    }

    @Test
    void what_relied_on_a_consent_given_in_error_is_listed() {
        family.consulted();
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = family.consentGiven(consent);
        Recorded provided = town.record(family.provide(consent));

        Recorded taken = town.record(takeBack(consent.value(), event(given)));

        SetRight.Correction listed = family.corrections().corrections().getFirst();
        assertThat(listed.eventId()).isEqualTo(event(taken));
        assertThat(listed.kind()).isEqualTo("取消し");
        assertThat(listed.restingOnIt())
                .extracting(SetRight.Resting::eventId)
                .containsExactly(event(provided));
        assertThatThrownBy(() -> town.record(family.provide(consent)))
                .isInstanceOf(CommandRefused.class);
    }

    @Test
    void views_equal_a_fresh_replay_after_entries_are_taken_back_struck_and_corrected() {
        Recorded consulted = family.consulted();
        Recorded added = family.member("見本 花子");
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = family.consentGiven(consent);
        town.fillViews();
        List<String> before = town.viewRows();
        assertThat(String.join("", before)).contains("\"GIVEN\"").contains("CONSULTED");

        town.record(
                new CorrectEntry(
                        family.household.value(),
                        event(added),
                        "name",
                        new Words("見本 華子"),
                        null,
                        REASON,
                        null));
        town.record(takeBack(consent.value(), event(given)));
        town.by(town.worker, takeBack(family.consultation.value(), event(consulted)));
        town.fillViews();

        List<String> after = town.viewRows();
        assertThat(String.join("", after))
                .doesNotContain("\"GIVEN\"")
                .contains("\"SOUGHT\"")
                .doesNotContain("CONSULTED");
        town.rebuildViews();
        assertThat(town.viewRows()).isEqualTo(after);
        assertThat(town.holds()).isTrue();
    }

    @Test
    void an_entry_of_a_file_one_may_not_know_of_is_not_there() {
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = family.consentGiven(consent);

        assertThatThrownBy(() -> town.by(town.worker, takeBack(consent.value(), event(given))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> town.record(takeBack(UUID.randomUUID(), event(given))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> town.record(takeBack(consent.value(), UUID.randomUUID())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void nothing_is_given_on_a_consent_that_is_taken_back_at_the_same_moment() throws Exception {
        try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < 40; race++) {
                var consent = new ConsentId(UUID.randomUUID());
                Recorded given = family.consentGiven(consent);
                var start = new CountDownLatch(1);
                Future<Optional<Long>> provided =
                        pair.submit(() -> attempt(start, family.provide(consent)));
                Future<Optional<Long>> taken =
                        pair.submit(() -> attempt(start, takeBack(consent.value(), event(given))));
                start.countDown();
                long takenAt = taken.get().orElseThrow();
                provided.get().ifPresent(at -> assertThat(at).isLessThan(takenAt));
            }
        }
        assertThat(town.holds()).isTrue();
    }

    private Optional<Long> attempt(CountDownLatch start, LedgerCommand command)
            throws InterruptedException {
        start.await();
        try {
            return Optional.of(town.record(command).municipalityPosition());
        } catch (CommandRefused refused) {
            return Optional.empty();
        }
    }
}
