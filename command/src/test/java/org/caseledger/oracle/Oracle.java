package org.caseledger.oracle;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.Actor;
import org.caseledger.oracle.model.Mihon;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Plays random stories and asks after each act whether the rules and the model agree. */
public final class Oracle implements BiFunction<Long, Integer, String> {

    private static final int STEPS = 20;
    private static final int CANDIDATES = 16;
    private static final int TRIES = 4;

    public Oracle() {}

    /** The first difference in so many stories from this seed on; empty when there is none. */
    @Override
    public String apply(Long seed, Integer stories) {
        for (int at = 0; at < stories; at++) {
            String difference = story(seed + at);
            if (difference != null) {
                return "story " + at + ", seed " + (seed + at) + ": " + difference;
            }
        }
        return "";
    }

    /** One story; null when nobody disagreed. */
    static @Nullable String story(long seed) {
        Chance chance = Chance.of(seed);
        Walk walk = new Walk();
        RandomAct acts = new RandomAct(chance, walk.told(), walk.today());
        String difference = Openings.play(walk, chance, acts);
        Map<Class<?>, Integer> accepted = new HashMap<>();
        for (int step = 0; step < STEPS && difference == null; step++) {
            if (chance.once(4)) {
                walk.later(chance.once(6) ? 20 : 1 + chance.below(4));
                acts.on(walk.today());
            }
            difference = step(walk, chance, acts, accepted);
        }
        return difference;
    }

    private static @Nullable String step(
            Walk walk, Chance chance, RandomAct acts, Map<Class<?>, Integer> accepted) {
        Actor by = actor(chance);
        LedgerCommand chosen = acts.of(chance.of(Acts.ALL));
        boolean hostile = chance.once(4);
        for (int at = 0; at < CANDIDATES; at++) {
            boolean fits =
                    hostile
                            ? isAboutSomething(walk, chosen, by)
                            : isWanted(walk, chance, chosen, by, accepted);
            if (fits) {
                break;
            }
            by = actor(chance);
            boolean another = hostile || at % TRIES == TRIES - 1;
            chosen = acts.of(another ? chance.of(Acts.ALL) : chosen.getClass());
        }
        String difference =
                !hostile && chance.once(2) ? NearMiss.play(walk, chance, acts, chosen, by) : null;
        return difference == null ? walk.play(chosen, by) : difference;
    }

    /** Whatever is wrong with it, it is not about something that does not exist. */
    private static boolean isAboutSomething(Walk walk, LedgerCommand chosen, Actor by) {
        return walk.against(chosen, by).stream().noneMatch(code -> code.endsWith("-unknown"));
    }

    /** What the model would accept and the story has not seen too often. */
    private static boolean isWanted(
            Walk walk,
            Chance chance,
            LedgerCommand chosen,
            Actor by,
            Map<Class<?>, Integer> accepted) {
        boolean wanted =
                chance.below(1 + accepted.getOrDefault(chosen.getClass(), 0)) == 0
                        && walk.against(chosen, by).isEmpty();
        if (wanted) {
            accepted.merge(chosen.getClass(), 1, Integer::sum);
        }
        return wanted;
    }

    private static Actor actor(Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> Mihon.WELFARE.staff();
            case 1 -> Mihon.DESK.staff();
            default -> chance.of(Mihon.OFFICES).staff();
        };
    }
}
