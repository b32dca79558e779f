package org.caseledger.oracle;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.Actor;
import org.caseledger.oracle.model.Mihon;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a story begins: some way into a consultation, a case or a course of アウトリーチ. */
final class Openings {

    /** One act that fits when it follows those before it. */
    record Step(Class<?> act, Actor by, Map<String, ?> said) {}

    private static final List<List<Step>> ALL =
            List.of(
                    CaseOpening.STEPS,
                    CaseOpening.STEPS,
                    CaseOpening.TURNS,
                    CourseOpening.STEPS,
                    CourseOpening.STEPS,
                    CourseOpening.NOT_AGREED,
                    TalkOpening.STEPS,
                    TalkOpening.NARROWED,
                    SideOpening.NARROWED,
                    SideOpening.ASKED_AGAIN,
                    SideOpening.HELD);

    private Openings() {}

    /** Now and then a step is left out, and each may be tried with something wrong first. */
    static @Nullable String play(Walk walk, Chance chance, RandomAct acts) {
        List<Step> opening = chance.of(ALL);
        int until = chance.once(2) ? opening.size() : chance.below(opening.size() + 1);
        String difference = null;
        for (Step step : opening.subList(0, until)) {
            LedgerCommand command = acts.fitting(step.act(), step.said());
            if (difference == null && chance.once(2)) {
                difference = NearMiss.play(walk, chance, acts, command, step.by());
            }
            if (difference == null && !chance.once(25)) {
                difference = walk.play(command, step.by());
            }
        }
        return difference;
    }

    static Step step(Class<?> act, Mihon.Office by, Object... said) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            values.put((String) said[at], said[at + 1]);
        }
        return new Step(act, by.staff(), values);
    }

    static Object first(Class<?> id) {
        return Pools.made(id, Pools.id(id.getSimpleName(), 1));
    }
}
