package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_CONVENED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Calls a sitting of a body for a day, which may be past when it is entered afterwards.
 *
 * @param alsoOf other bodies that sit together with this one
 */
public record ConveneConference(
        @Minted SittingId sittingId,
        BodyId bodyId,
        int number,
        LocalDate heldOn,
        boolean online,
        @Nullable SittingForm form,
        @Nullable String place,
        @Nullable StaffId chair,
        @Nullable StaffId secretariat,
        @Nullable Set<BodyId> alsoOf)
        implements SittingCommand {

    /** A sitting of one body, of which nothing more is settled yet. */
    public ConveneConference(
            SittingId sittingId, BodyId bodyId, int number, LocalDate heldOn, boolean online) {
        this(sittingId, bodyId, number, heldOn, online, null, null, null, null, null);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return switch (sitting) {
            case Sitting.Open _, Sitting.Over _, Sitting.Minuted _, Sitting.Cancelled _ ->
                    refuse(SITTING_ALREADY_CONVENED);
            case Sitting.Unknown _ when !Secretariat.includes(now.actor()) ->
                    refuse(SITTING_NOT_YOURS);
            case Sitting.Unknown _ -> convene(now);
        };
    }

    private Decision<SittingEvent> convene(Circumstances now) {
        Calling calling = new Calling(bodyId, number, heldOn);
        List<SittingRefusal> breaches = calling.breaches(now);
        if (!breaches.isEmpty()) {
            return refuse(breaches.getFirst());
        }
        ConferenceConvened convened =
                new ConferenceConvened(sittingId, bodyId, number, heldOn, online);
        if (form == null && place == null && chair == null && secretariat == null && isAlone()) {
            return Arrangement.wrongForm(formOrUsual(), heldOn, now)
                    .<Decision<SittingEvent>>map(Decision::refuse)
                    .orElseGet(() -> accept(convened));
        }
        Arrangement arrangement =
                new Arrangement(formOrUsual(), place, chair, secretariat, othersOrNone());
        return arrangement
                .wrong(bodyId, heldOn, now)
                .<Decision<SittingEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(List.of(convened, arrangement.of(sittingId))));
    }

    private boolean isAlone() {
        return othersOrNone().isEmpty();
    }

    private Set<BodyId> othersOrNone() {
        return alsoOf == null ? Set.of() : alsoOf;
    }

    private SittingForm formOrUsual() {
        if (form != null) {
            return form;
        }
        return online ? SittingForm.ONLINE : SittingForm.IN_PERSON;
    }
}
