package org.caseledger.oracle;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.Actor;
import org.caseledger.oracle.model.Mihon;
import org.jspecify.annotations.Nullable;

/** An act that would fit, but for one thing. */
final class NearMiss {

    private static final int DRAWS = 4;

    private NearMiss() {}

    /** Asks it with one value or the actor changed; mostly such that the model has one reason against. */
    static @Nullable String play(
            Walk walk, Chance chance, RandomAct acts, LedgerCommand fitting, Actor by) {
        LedgerCommand asked = fitting;
        Actor actor = by;
        for (int draw = 0; draw < DRAWS; draw++) {
            boolean otherActor = chance.once(6);
            asked = otherActor ? fitting : acts.twisted(fitting);
            actor = otherActor ? chance.of(Mihon.OFFICES).staff() : by;
            if (!walk.against(asked, actor).isEmpty()) {
                break;
            }
        }
        return walk.play(asked, actor);
    }
}
