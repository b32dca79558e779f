package org.caseledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.axon.StreamsNextActs;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.NextActs;
import org.caseledger.command.disclosure.DiscloseInEmergency;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.HouseholdCommand;
import org.caseledger.command.household.JoinHousehold;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SittingId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What a page offers on the streams of a file and what the rules accept are the same: over random
 * histories an act shown as blocked is refused whatever is stated, and each act that is offered is
 * accepted with some request.
 */
class NextActsOfFileTest {

    private static final int WALKS = 24;
    private static final int STEPS = 50;
    private static final int REQUESTS = 6;
    private static final List<Actor> ACTORS =
            List.of(
                    Town.OFFICER,
                    Town.OFFICER,
                    Town.COORDINATOR,
                    Town.TEACHER,
                    Town.SELF_RELIANCE_WORKER,
                    Town.REVIEWER);

    private final Random random = new Random(20261121);
    private final Set<Class<?>> offered = new LinkedHashSet<>();
    private final Set<Class<?>> accepted = new LinkedHashSet<>();

    /** One stream of the file on its way. */
    private static final class Course<C extends LedgerCommand, S, E extends LedgerEvent> {

        private final NextActs<C, S, E> table;
        private final UUID id;
        private S state;

        Course(NextActs<C, S, E> table, UUID id) {
            this.table = table;
            this.id = id;
            this.state = table.stream().beginning();
        }

        List<NextAct> nextActs(Circumstances now) {
            return table.in(id, state, now);
        }

        /** What the rules record; nothing when they refuse. */
        List<E> ask(LedgerCommand request, Circumstances now) {
            C own = table.stream().commands().cast(request);
            return switch (table.stream().decide().decide(own, state, now)) {
                case Decision.Accepted<E>(var events) -> events;
                case Decision.Refused<E> _ -> List.of();
            };
        }

        void after(LedgerEvent event) {
            state = table.stream().after().apply(state, table.stream().events().cast(event));
        }
    }

    /** One file on its way. */
    private final class Walk {

        private final RegisterFold facts = new RegisterFold(Registers.ALL);
        private final List<UUID> events = new ArrayList<>();
        private final List<ItemId> items = new ArrayList<>();
        private final Map<UUID, Course<?, ?, ?>> courses = new LinkedHashMap<>();
        private final RandomRequest requests = new RandomRequest(random, events, items);

        Walk() {
            Town.directory().forEach(event -> record(Town.OFFICER, event));
            sitting();
            StreamsNextActs.TABLES.forEach(this::begin);
        }

        private void begin(NextActs<?, ?, ?> table) {
            String name = table.stream().name();
            if (name.equals("disclosure")) {
                begin(table, org.caseledger.events.value.StreamIds.disclosure(Town.FILE));
                return;
            }
            begin(table, Town.id(20, 0));
            if (!name.equals("household")) {
                begin(table, Town.id(20, 1));
            }
        }

        private void begin(NextActs<?, ?, ?> table, UUID id) {
            UUID stream = new UUID(id.getMostSignificantBits(), id.hashCode() + courses.size());
            UUID own = table.stream().name().equals("disclosure") ? id : stream;
            var course = new Course<>(table, own);
            courses.put(own, course);
            var now = new Circumstances(Town.OFFICER, Town.DAY, facts);
            for (int tries = 0; tries < 4000 && isAtItsBeginning(course); tries++) {
                requests.of(beginning(table), own)
                        .ifPresent(
                                request -> happen(Town.OFFICER, course, course.ask(request, now)));
            }
            assertThat(isAtItsBeginning(course)).as(table.stream().name()).isFalse();
            if (table.stream().commands() == HouseholdCommand.class) {
                peopled(course, now);
            }
        }

        private void peopled(Course<?, ?, ?> household, Circumstances now) {
            for (int tries = 0; tries < 30; tries++) {
                requests.of(AddMember.class, household.id)
                        .ifPresent(request ->
                                happen(Town.OFFICER, household, household.ask(request, now)));
            }
        }

        private boolean isAtItsBeginning(Course<?, ?, ?> course) {
            return course.state.equals(course.table.stream().beginning());
        }

        private static Class<? extends LedgerCommand> beginning(NextActs<?, ?, ?> table) {
            return switch (table.stream().name()) {
                case "household" -> RegisterHousehold.class;
                case "consent" -> SeekConsent.class;
                case "consultation" -> ReceiveConsultation.class;
                case "outreach" -> RecordOutreachSignal.class;
                case "disclosure" -> DiscloseInEmergency.class;
                default -> throw new IllegalStateException(table.stream().name());
            };
        }

        private void happen(Actor actor, Course<?, ?, ?> course, List<? extends LedgerEvent> then) {
            for (LedgerEvent event : then) {
                course.after(event);
                record(actor, event);
            }
        }

        private void record(Actor actor, LedgerEvent event) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            events.add(id);
            facts.record(new RecordedEvent(id, actor, event));
        }

        /** A sitting takes up the file and decides something. */
        private void sitting() {
            int number = items.size() + 1;
            var sitting = new SittingId(Town.id(12, number));
            var item = new ItemId(Town.id(4, number));
            LegalBasis basis =
                    random.nextBoolean() ? LegalBasis.CONSENT : LegalBasis.SUPPORT_CONFERENCE_106_6;
            DecisionKind[] kinds = DecisionKind.values();
            record(
                    Town.OFFICER,
                    new ConferenceConvened(
                            sitting, new BodyId(Town.id(13, 1)), number, Town.DAY, false));
            record(
                    Town.OFFICER,
                    new AgendaItemSet(
                            sitting,
                            item,
                            Town.FILE,
                            basis,
                            List.of(Town.MOTHER, Town.DAUGHTER),
                            List.of()));
            record(
                    Town.OFFICER,
                    new DecisionTaken(
                            sitting,
                            item,
                            Town.FILE,
                            kinds[random.nextInt(kinds.length)],
                            DecisionOutcome.APPROVED,
                            null,
                            null,
                            Town.told(Town.MOTHER, "決定")));
            items.add(item);
        }

        void step() {
            if (random.nextInt(5) == 0) {
                sitting();
            }
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            var now = new Circumstances(actor, Town.DAY, facts);
            for (Course<?, ?, ?> course : courses.values()) {
                List<? extends LedgerEvent> chosen = List.of();
                for (NextAct act : course.nextActs(now)) {
                    var recorded = ask(course, act, now);
                    if (!recorded.isEmpty() && (chosen.isEmpty() || random.nextInt(4) == 0)) {
                        chosen = recorded;
                    }
                }
                happen(actor, course, chosen);
            }
        }

        private List<? extends LedgerEvent> ask(
                Course<?, ?, ?> course, NextAct act, Circumstances now) {
            List<? extends LedgerEvent> recorded = List.of();
            for (int at = 0; at < REQUESTS; at++) {
                Optional<LedgerCommand> request = requests.of(act.command(), course.id);
                if (request.isPresent()) {
                    var events = course.ask(request.get(), now);
                    if (!events.isEmpty()) {
                        assertThat(act.blockedBy()).as(request.get().toString()).isEmpty();
                        accepted.add(act.command());
                        recorded = events;
                    }
                }
            }
            if (act.isPossible()) {
                offered.add(act.command());
            }
            return recorded;
        }
    }

    @Test
    void what_is_blocked_is_refused_and_what_is_offered_is_accepted_over_random_histories() {
        for (int walk = 0; walk < WALKS; walk++) {
            var walked = new Walk();
            for (int step = 0; step < STEPS; step++) {
                walked.step();
            }
        }
        Set<Class<?>> neverAccepted = new LinkedHashSet<>(offered);
        neverAccepted.removeAll(accepted);
        assertThat(neverAccepted).containsOnly(JoinHousehold.class);
    }

    @Test
    void every_act_that_goes_on_from_a_stream_is_listed() {
        for (NextActs<?, ?, ?> table : StreamsNextActs.TABLES) {
            Set<Class<?>> missing = new LinkedHashSet<>();
            for (Class<?> act : table.stream().commands().getPermittedSubclasses()) {
                if (!table.acts().contains(act)) {
                    missing.add(act);
                }
            }
            assertThat(missing).as(table.stream().name()).isSubsetOf(BEGINNINGS);
        }
    }

    private static final Set<Class<?>> BEGINNINGS =
            Set.of(RegisterHousehold.class, ReceiveConsultation.class);
}
