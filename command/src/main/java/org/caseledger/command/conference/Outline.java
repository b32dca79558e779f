package org.caseledger.command.conference;

import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sitting as a whole.
 *
 * @param alsoOf the bodies that sit together with the first
 * @param chair who approves the minutes; null when nobody was named
 */
record Outline(
        BodyId bodyId,
        Set<BodyId> alsoOf,
        LocalDate heldOn,
        SittingForm form,
        @Nullable StaffId chair) {

    Outline {
        alsoOf = Set.copyOf(alsoOf);
    }

    static Outline of(BodyId body, LocalDate heldOn) {
        return new Outline(body, Set.of(), heldOn, SittingForm.IN_PERSON, null);
    }

    /** All bodies that sit, the calling one first. */
    List<BodyId> bodies() {
        List<BodyId> all = new ArrayList<>(alsoOf);
        all.remove(bodyId);
        all.addFirst(bodyId);
        return all;
    }

    Outline arranged(SittingArranged act) {
        return new Outline(bodyId, act.alsoOf(), heldOn, act.form(), act.chair());
    }

    Outline on(LocalDate day) {
        return new Outline(bodyId, alsoOf, day, form, chair);
    }
}
