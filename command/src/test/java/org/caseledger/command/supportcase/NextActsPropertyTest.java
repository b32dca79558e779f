package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SELF_RELIANCE_WORKER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.NextAct;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SittingId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The next acts shown on a page are decided by the rules of the acts themselves: over random
 * histories, an act shown as blocked is refused whatever is stated, what is accepted was shown as
 * possible, and each act shown as possible is accepted in that very state with some statement.
 */
class NextActsPropertyTest {

    private static final int WALKS = 90;
    private static final int STEPS = 60;
    private static final int STATEMENTS = 3;
    private static final int SEARCHED = 1500;
    private static final long SEED = 20261121;

    /** Acts that name something new; the few ids of a walk are used up after a while. */
    private static final Set<Class<?>> UNDER_NEW_IDS =
            Set.of(ProposeRole.class, ProposeService.class, RerouteToOutreach.class);

    private static final List<Actor> ACTORS =
            List.of(COORDINATOR, COORDINATOR, OFFICER, TEACHER, SELF_RELIANCE_WORKER);

    /** Where a walk begins: the story of a family up to some point. */
    private static final List<Supplier<Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent>>>
            STORIES =
                    List.of(
                            B45::received,
                            B45::accepted,
                            B45::drafted,
                            B45::deliberated,
                            B45::agreed,
                            B45::supporting,
                            B45::evaluated,
                            B45::closing,
                            B45::closed);

    private final Random random = new Random(SEED);
    private final Set<Class<?>> possible = new HashSet<>();
    private final Set<Class<?>> accepted = new HashSet<>();
    private final Map<Class<?>, String> unmet = new HashMap<>();

    /** One case on its way. */
    private final class Walk {

        private final RegisterFold facts = new RegisterFold(Registers.ALL);
        private final List<ItemId> items = new ArrayList<>();
        private final RandomInput input = new RandomInput(random, items);
        private SupportCase state = SupportCaseCommand.STREAM.beginning();

        Walk(Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> begun) {
            Town.directory().forEach(this::record);
            record(Beside.consentOf(MOTHER, B45.CONSENT, DAY, null, COORDINATION_DESK));
            for (int at = 0; at < begun.toldSoFar(); at++) {
                LedgerEvent event = begun.told(at);
                record(event);
                if (event instanceof SupportCaseEvent act) {
                    state = state.after(act);
                }
            }
            sitting();
        }

        private void record(LedgerEvent... events) {
            for (LedgerEvent event : events) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                facts.record(new RecordedEvent(id, COORDINATOR, event));
            }
        }

        /** A sitting decides something about the case. */
        private void sitting() {
            int number = items.size() + 1;
            var sitting = new SittingId(Town.id(12, number));
            var item = new ItemId(Town.id(4, number));
            record(
                    new ConferenceConvened(sitting, new BodyId(Town.id(13, 1)), number, DAY, false),
                    new AgendaItemSet(
                            sitting,
                            item,
                            FILE,
                            LegalBasis.CONSENT,
                            List.of(MOTHER),
                            List.of(B45.CONSENT)),
                    decision(sitting, item));
            items.add(item);
        }

        private DecisionTaken decision(SittingId sitting, ItemId item) {
            DecisionKind[] kinds = DecisionKind.values();
            DecisionKind kind = kinds[random.nextInt(kinds.length)];
            return new DecisionTaken(
                    sitting,
                    item,
                    FILE,
                    kind,
                    DecisionOutcome.APPROVED,
                    B45.CASE,
                    kind == DecisionKind.PLAN_APPROPRIATE ? 1 + random.nextInt(2) : null,
                    told(MOTHER, "決定"));
        }

        void step() {
            if (random.nextInt(3) == 0) {
                sitting();
            }
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            var now = new Circumstances(actor, DAY, facts);
            List<SupportCaseEvent> chosen = List.of();
            for (NextAct act : SupportCaseNextActs.of(state, now)) {
                List<SupportCaseEvent> events = ask(act, now);
                if (!events.isEmpty() && (chosen.isEmpty() || random.nextInt(3) == 0)) {
                    chosen = events;
                }
            }
            for (SupportCaseEvent event : chosen) {
                state = state.after(event);
                record(event);
            }
        }

        private List<SupportCaseEvent> ask(NextAct act, Circumstances now) {
            List<SupportCaseEvent> events = List.of();
            for (int at = 0; at < STATEMENTS; at++) {
                SupportCaseCommand command = input.of(act.command());
                switch (command.decide(state, now)) {
                    case Decision.Accepted<SupportCaseEvent>(var recorded) -> {
                        assertThat(act.blockedBy()).as(command.toString()).isEmpty();
                        accepted.add(act.command());
                        events = recorded;
                    }
                    case Decision.Refused<SupportCaseEvent> _ -> {}
                }
            }
            if (act.isPossible()) {
                possible.add(act.command());
                if (events.isEmpty() && !isAcceptedSomehow(act, now)) {
                    unmet.putIfAbsent(act.command(), now.actor() + " in " + state);
                }
            }
            return events;
        }

        private boolean isAcceptedSomehow(NextAct act, Circumstances now) {
            return IntStream.range(0, SEARCHED)
                    .mapToObj(_ -> input.of(act.command()).decide(state, now))
                    .anyMatch(Decision.Accepted.class::isInstance);
        }
    }

    @Test
    void what_a_page_offers_is_what_the_rules_accept_over_random_histories() {
        for (int walk = 0; walk < WALKS; walk++) {
            var walked = new Walk(STORIES.get(walk % STORIES.size()).get());
            for (int step = 0; step < STEPS; step++) {
                walked.step();
            }
        }
        assertThat(unmet.keySet()).as("%s", unmet).isSubsetOf(UNDER_NEW_IDS);
        assertThat(possible)
                .containsAll(accepted)
                .contains(AcceptCase.class, RecordAssessment.class, RecordSupport.class);
        assertThat(accepted).contains(RecordAssessment.class, RecordSupport.class);
    }
}
