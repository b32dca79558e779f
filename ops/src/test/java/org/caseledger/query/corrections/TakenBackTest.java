package org.caseledger.query.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.query.corrections.TownLedger.TODAY;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.disclosure.DataKind;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.caseledger.ops.store.PostgresFacts;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TakenBackTest {

    private static final Words REASON = new Words("別の人の書類でした");

    private final TownLedger town = new TownLedger();
    private final FileId file = new FileId(UUID.randomUUID());
    private final PersonId mother = new PersonId(UUID.randomUUID());
    private final HouseholdId household = new HouseholdId(UUID.randomUUID());
    private final ConsultationId consultation = new ConsultationId(UUID.randomUUID());

    @AfterEach
    void close() {
        town.close();
    }

    private static UUID event(Recorded recorded) {
        return recorded.eventIds().getFirst();
    }

    private Recorded consulted() {
        Recorded consulted =
                town.by(
                        town.worker,
                        new ReceiveConsultation(
                                consultation,
                                file,
                                CallerKind.PERSON_CONCERNED,
                                null,
                                null,
                                List.of(mother),
                                new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING),
                                new Words("家賃が払えない"),
                                Occurred.onDay(TODAY),
                                null));
        town.record(new RegisterHousehold(household, file));
        return consulted;
    }

    private Recorded member(String name) {
        return town.record(
                new AddMember(
                        household,
                        mother,
                        new Words(name),
                        null,
                        null,
                        Relation.values()[0],
                        true,
                        TODAY));
    }

    private Recorded consentGiven(ConsentId consent) {
        town.record(
                new SeekConsent(
                        consent,
                        file,
                        mother,
                        Purpose.SUPPORT,
                        new Circle(Set.of(town.desk)),
                        Occurred.onDay(TODAY),
                        null));
        return town.record(
                new GiveConsent(
                        consent,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "2026-04",
                        TODAY,
                        null,
                        null,
                        null));
    }

    private ProvideInformation provide(ConsentId consent) {
        return new ProvideInformation(
                file,
                town.desk,
                List.of(mother),
                EnumSet.of(DataKind.IDENTITY),
                LegalBasis.CONSENT,
                consent,
                null,
                TODAY,
                null);
    }

    private static TakeBackEntry takeBack(UUID stream, UUID entry) {
        return new TakeBackEntry(stream, entry, REASON, null);
    }

    private SetRight corrections() {
        return new CorrectionsReading(town.readGate, town.history)
                .show(town.officer, OutputPath.FILE_CORRECTIONS_API, file);
    }

    private Optional<ConsentRegister.Consent> stored(ConsentId consent) {
        return PostgresFacts.of(town.ledger.app(), TownLedger.MIHON.value())
                .value(ConsentRegister.CONSENT, consent.toString());
    }

    @Test
    void registers_are_the_fold_of_what_remains() {
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = consentGiven(consent);

        town.record(takeBack(consent.value(), event(given)));

        assertThat(stored(consent))
                .hasValueSatisfying(
                        it -> assertThat(it.state()).isEqualTo(ConsentRegister.State.SOUGHT));
        assertThat(town.holds()).isTrue();
    }

    @Test
    void an_entry_that_nothing_sets_any_more_is_absent_until_it_is_set_again() {
        consulted();
        Recorded added = member("見本 花子");
        town.record(takeBack(household.value(), event(added)));
        assertThat(town.holds()).isTrue();

        member("見本 華子");

        assertThat(town.holds()).isTrue();
        assertThat(
                        town.ledger
                                .owner()
                                .sql("select version from ledger.register_entry where key like ?")
                                .param("%" + mother)
                                .query(Long.class)
                                .list())
                .contains(3L);
    }

    @Test
    void what_relied_on_a_consent_given_in_error_is_listed() {
        consulted();
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = consentGiven(consent);
        Recorded provided = town.record(provide(consent));

        Recorded taken = town.record(takeBack(consent.value(), event(given)));

        SetRight.Correction listed = corrections().corrections().getFirst();
        assertThat(listed.eventId()).isEqualTo(event(taken));
        assertThat(listed.kind()).isEqualTo("取消し");
        assertThat(listed.restingOnIt())
                .extracting(SetRight.Resting::eventId)
                .containsExactly(event(provided));
        assertThatThrownBy(() -> town.record(provide(consent))).isInstanceOf(CommandRefused.class);
    }

    @Test
    void who_received_a_fact_and_who_read_it_is_listed_when_it_is_struck() {
        consulted();
        Recorded added = member("見本 花子");
        town.readGate.look(
                town.officer,
                OutputPath.FILE_API,
                ReadingPurpose.CASE_WORK,
                look -> {
                    look.requireFile(file);
                    return town.history.ofFile(look.sql(), file, look.position()).stream()
                            .filter(line -> line.eventId().equals(event(added)))
                            .map(line ->
                                    look.open(((MemberAdded) line.event()).name(), Words.class))
                            .toList();
                });

        town.record(
                new StrikeEntry(household.value(), event(added), REASON, null, UUID.randomUUID()));

        SetRight.Correction listed = corrections().corrections().getFirst();
        assertThat(listed.kind()).isEqualTo("誤記録のため閉鎖");
        assertThat(listed.readers()).hasSize(1);
    }

    @Test
    void a_struck_entry_is_closed_whatever_moment_is_asked_for() {
        consulted();
        Recorded added = member("見本 花子");
        town.record(new StrikeEntry(household.value(), event(added), REASON, null, null));

        List<String> shown =
                town.reads.in(
                        TownLedger.MIHON,
                        sql ->
                                town
                                        .history
                                        .ofFile(sql, file, added.municipalityPosition())
                                        .stream()
                                        .filter(line -> line.eventId().equals(event(added)))
                                        .map(line -> line.event().toString())
                                        .toList());
        assertThat(shown).hasSize(1).allMatch(text -> text.contains("STRUCK"));
    }

    @Test
    void views_equal_a_fresh_replay_after_entries_are_taken_back_struck_and_corrected() {
        Recorded consulted = consulted();
        Recorded added = member("見本 花子");
        var consent = new ConsentId(UUID.randomUUID());
        Recorded given = consentGiven(consent);
        town.fillViews();
        List<String> before = town.viewRows();
        assertThat(String.join("", before)).contains("\"GIVEN\"").contains("CONSULTED");

        town.record(
                new CorrectEntry(
                        household.value(),
                        event(added),
                        "name",
                        new Words("見本 華子"),
                        null,
                        REASON,
                        null));
        town.record(takeBack(consent.value(), event(given)));
        town.by(town.worker, takeBack(consultation.value(), event(consulted)));
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
        Recorded given = consentGiven(consent);

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
                Recorded given = consentGiven(consent);
                var start = new CountDownLatch(1);
                Future<Optional<Long>> provided =
                        pair.submit(() -> attempt(start, provide(consent)));
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
