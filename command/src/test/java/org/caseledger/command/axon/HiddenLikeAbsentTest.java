package org.caseledger.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.TEACHER;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.caseledger.command.Town;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.household.EndContactRule;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.ContactRuleId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Threat 15: an act on what is hidden asks the database what an act on nothing asks, and no more. */
class HiddenLikeAbsentTest {

    private static final HouseholdId HIDDEN = new HouseholdId(Town.id(11, 1));
    private static final HouseholdId ABSENT = new HouseholdId(Town.id(11, 2));
    private static final UUID ENTRY = Town.id(40, 1);

    private final List<String> asked = new ArrayList<>();
    private final CommandGate gate;

    HiddenLikeAbsentTest() {
        var events =
                EmbeddedEventStore.builder()
                        .storageEngine(
                                new InMemoryEventStorageEngine() {
                                    @Override
                                    public DomainEventStream readEvents(String id, long first) {
                                        boolean loaded = id.equals(HIDDEN.toString());
                                        asked.add(loaded ? "the hidden stream" : "a stream");
                                        return super.readEvents(id, first);
                                    }
                                })
                        .build();
        events.publish(registered());
        gate =
                new AxonCommandGate(
                        SimpleCommandBus.builder().build(),
                        events,
                        new AskedLedger(asked, HIDDEN.value(), FILE),
                        Streams.ALL);
    }

    private static DomainEventMessage<?> registered() {
        var event = new HouseholdRegistered(HIDDEN, FILE);
        MetaData by =
                MetaData.from(
                        Map.of(
                                "municipality", OFFICER.municipality().value(),
                                "staff", OFFICER.staff().toString(),
                                "organisation", OFFICER.organisation().toString(),
                                "capacity", OFFICER.capacity().name(),
                                "eventId", ENTRY.toString()));
        return new GenericDomainEventMessage<>("household", HIDDEN.toString(), 0, event, by);
    }

    @Test
    void whoever_may_not_know_of_a_file_asks_the_same_about_it_and_about_none() {
        for (Actor outsider : List.of(TEACHER, COORDINATOR)) {
            List<String> aboutHidden = questions(outsider, end(HIDDEN));

            assertThat(aboutHidden)
                    .contains("place", "a stream")
                    .doesNotContain("the hidden stream");
            assertThat(aboutHidden).isEqualTo(questions(outsider, end(ABSENT)));
        }
    }

    @Test
    void so_do_corrections_of_an_entry() {
        List<String> aboutHidden = questions(TEACHER, strike(HIDDEN));

        assertThat(aboutHidden).contains("place").doesNotContain("the hidden stream", "a stream");
        assertThat(aboutHidden).isEqualTo(questions(TEACHER, strike(ABSENT)));
    }

    @Test
    void whoever_never_records_such_acts_hears_the_same_of_both() {
        for (HouseholdId each : List.of(HIDDEN, ABSENT)) {
            assertThatThrownBy(() -> asks(REVIEWER, end(each))).isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void an_officer_who_may_know_gets_to_the_stream_itself() {
        assertThat(questions(OFFICER, end(HIDDEN))).contains("the hidden stream");
    }

    private static EndContactRule end(HouseholdId household) {
        return new EndContactRule(household, new ContactRuleId(Town.id(41, 1)), DAY, null);
    }

    private static StrikeEntry strike(HouseholdId household) {
        return new StrikeEntry(household.value(), ENTRY, new Words("別の世帯"), null, null);
    }

    /** What is asked until the refusal that means: there is no such thing. */
    private List<String> questions(Actor who, LedgerCommand command) {
        asked.clear();
        assertThatThrownBy(() -> asks(who, command))
                .isInstanceOfAny(NotVisible.class, CommandRefused.class);
        return List.copyOf(asked);
    }

    private void asks(Actor who, LedgerCommand command) {
        gate.record(
                SignedIn.inDemonstration(who.municipality(), who.staff()),
                "test",
                command,
                RecordingConditions.none());
    }
}
