package org.caseledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.axon.StreamsNextActs;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.RecordAgendaItemAsItHappened;
import org.caseledger.command.conference.RecordSittingAsItHappened;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.NextActs;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What a page offers on a sitting or a conference body and what the rules accept are the same: over
 * random histories an act shown as blocked is refused whatever is stated, and each act that is
 * offered is accepted with some request.
 */
class NextActsOfConferencesTest {

    private static final int WALKS = 40;
    private static final int STEPS = 30;
    private static final int REQUESTS = 8;

    /** What is offered and was never hit yet is asked for more often. */
    private static final int UNTRIED = 400;

    private static final UUID BODY = Town.id(20, 0);
    private static final UUID SITTING = Town.id(20, 1);
    private static final List<Actor> ACTORS =
            List.of(Town.OFFICER, Town.OFFICER, Town.COORDINATOR, Town.TEACHER, Town.REVIEWER);
    private static final Set<Class<?>> BEGINNINGS =
            Set.of(
                    EstablishConferenceBody.class,
                    ConveneConference.class,
                    RecordSittingAsItHappened.class);

    private final Random random = new Random(20261122);
    private final Set<Class<?>> offered = new LinkedHashSet<>();
    private final Set<Class<?>> accepted = new LinkedHashSet<>();

    /** One stream of a conference on its way. */
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

    /** One body and one sitting of it on their way. */
    private final class Walk {

        private final RegisterFold facts = new RegisterFold(Registers.ALL);
        private final List<UUID> events = new ArrayList<>();
        private final List<ItemId> items =
                List.of(new ItemId(Town.id(4, 1)), new ItemId(Town.id(4, 2)));
        private final RandomRequest requests = new RandomRequest(random, events, items);
        private final List<Course<?, ?, ?>> courses = new ArrayList<>();

        Walk() {
            Town.directory().forEach(event -> record(Town.OFFICER, event));
            List.of(Town.MOTHER, Town.DAUGHTER).forEach(person -> record(Town.OFFICER, of(person)));
            for (NextActs<?, ?, ?> table : StreamsNextActs.CONFERENCES) {
                boolean body = table.stream().name().equals("conference-body");
                courses.add(new Course<>(table, body ? BODY : SITTING));
            }
            begin("conference-body", established());
            begin("conference-body", member());
            begin(
                    "sitting",
                    new ConferenceConvened(
                            new SittingId(SITTING), new BodyId(BODY), 1, Town.DAY, false));
        }

        private void begin(String stream, LedgerEvent event) {
            courses.stream()
                    .filter(course -> course.table.stream().name().equals(stream))
                    .forEach(course -> happen(Town.OFFICER, course, List.of(event)));
        }

        private ConferenceBodyEstablished established() {
            LegalBasis basis = random.nextBoolean() ? LegalBasis.CONSENT : LegalBasis.OTHER_STATUTE;
            Set<LegalBasis> bases = Set.of(basis, LegalBasis.SUPPORT_CONFERENCE_106_6);
            Set<ConferenceKind> kinds =
                    Set.of(ConferenceKind.of(basis), ConferenceKind.SUPPORT_106_6);
            return new ConferenceBodyEstablished(
                    new BodyId(BODY),
                    "支援会議",
                    bases,
                    kinds,
                    Town.WELFARE_SECTION,
                    null,
                    false,
                    "第1版",
                    Town.DAY.minusDays(1));
        }

        private MembershipGranted member() {
            return new MembershipGranted(
                    new BodyId(BODY),
                    Town.TEACHER.staff(),
                    Town.SCHOOL,
                    Town.DAY.minusDays(1),
                    random.nextBoolean() ? Town.DAY : null);
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

        void step() {
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            var now = new Circumstances(actor, Town.DAY.plusDays(random.nextInt(2)), facts);
            for (Course<?, ?, ?> course : courses) {
                List<? extends LedgerEvent> chosen = List.of();
                int possible = 0;
                for (NextAct act : course.nextActs(now)) {
                    var recorded = ask(course, act, now);
                    if (!recorded.isEmpty() && random.nextInt(++possible) == 0) {
                        chosen = recorded;
                    }
                }
                happen(actor, course, chosen);
            }
        }

        private List<? extends LedgerEvent> ask(
                Course<?, ?, ?> course, NextAct act, Circumstances now) {
            List<? extends LedgerEvent> recorded = List.of();
            boolean untried = act.isPossible() && !accepted.contains(act.command());
            for (int left = untried ? UNTRIED : REQUESTS; left > 0; left--) {
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
        assertThat(neverAccepted).isEmpty();
        assertThat(offered).contains(RecordAgendaItemAsItHappened.class).hasSizeGreaterThan(30);
    }

    @Test
    void every_act_that_goes_on_from_a_conference_is_listed() {
        for (NextActs<?, ?, ?> table : StreamsNextActs.CONFERENCES) {
            Set<Class<?>> missing = new LinkedHashSet<>();
            for (Class<?> act : table.stream().commands().getPermittedSubclasses()) {
                if (!table.acts().contains(act)) {
                    missing.add(act);
                }
            }
            assertThat(missing).as(table.stream().name()).isSubsetOf(BEGINNINGS);
        }
    }

    private static MemberAdded of(PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(10, 1)),
                Town.FILE,
                person,
                Town.told(person, "氏名"),
                null,
                null,
                Town.labelled(person, Relation.values()[0]),
                true,
                Town.DAY.minusDays(50));
    }
}
