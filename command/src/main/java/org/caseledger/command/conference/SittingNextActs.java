package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHOUT_SUBJECT;
import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;

import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done next with a sitting that was called, and with the items of its agenda. */
public final class SittingNextActs {

    private static final FileId NO_FILE = new FileId(NEW);
    private static final ItemId NO_ITEM = new ItemId(NEW);

    private SittingNextActs() {}

    /** Every act on a sitting that goes on from its beginning. */
    public static NextActs<SittingCommand, Sitting, SittingEvent> table() {
        return ItemNextActs.addTo(calling(NextActs.of(SittingCommand.STREAM)))
                .with(CloseSitting.class, s -> new CloseSitting(id(s), null))
                .with(ApproveMinutes.class, SittingNextActs::approved)
                .unless(RecordAgendaItemAsItHappened.class, s -> blocked(asItHappened(s), s));
    }

    private static NextActs<SittingCommand, Sitting, SittingEvent> calling(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return table.withAny(ArrangeSitting.class, SittingNextActs::arranged)
                .withAny(PostponeSitting.class, SittingNextActs::postponed)
                .with(CancelSitting.class, s -> new CancelSitting(id(s), SOME))
                .unless(SetAgendaItem.class, s -> blocked(item(s), s))
                .with(OrderAgenda.class, s -> new OrderAgenda(id(s), standing(s)));
    }

    private static SittingId id(Standing<Sitting> s) {
        return new SittingId(s.stream());
    }

    /** In each form, together with no more bodies than the agenda needs. */
    private static List<ArrangeSitting> arranged(Standing<Sitting> s) {
        Set<BodyId> others =
                whole(s).stream()
                        .flatMap(open ->
                                open.items().values().stream()
                                        .map(open::bodyOf)
                                        .filter(body -> !body.equals(open.bodyId())))
                        .collect(Collectors.toSet());
        return Arrays.stream(SittingForm.values())
                .map(form -> new ArrangeSitting(id(s), form, null, null, null, others))
                .toList();
    }

    /** To the next day, and to the first on which the bodies may sit. */
    private static List<PostponeSitting> postponed(Standing<Sitting> s) {
        List<LocalDate> days =
                new ArrayList<>(
                        whole(s).stream()
                                .flatMap(open -> open.outline().bodies().stream())
                                .flatMap(body -> firstDay(body, s))
                                .toList());
        days.addFirst(whole(s).map(Sitting.Open::heldOn).orElse(s.today()).plusDays(1));
        return days.stream().map(day -> new PostponeSitting(id(s), day, SOME)).toList();
    }

    private static Stream<LocalDate> firstDay(BodyId body, Standing<Sitting> s) {
        return s.now().facts().value(BodyRegister.BODY, body.toString()).stream()
                .map(BodyRegister.Body::validFrom);
    }

    private static List<ItemId> standing(Standing<Sitting> s) {
        return whole(s).stream()
                .flatMap(open -> open.items().entrySet().stream())
                .filter(item -> item.getValue().standing() == AgendaItem.Standing.ON_THE_AGENDA)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static ApproveMinutes approved(Standing<Sitting> s) {
        StaffId chair = whole(s).map(open -> open.outline().chair()).orElse(null);
        return new ApproveMinutes(id(s), s.today(), chair);
    }

    private static SetAgendaItem item(Standing<Sitting> s) {
        return new SetAgendaItem(id(s), NO_ITEM, NO_FILE, LegalBasis.CONSENT, List.of());
    }

    private static RecordAgendaItemAsItHappened asItHappened(Standing<Sitting> s) {
        return new RecordAgendaItemAsItHappened(
                id(s), NO_ITEM, NO_FILE, LegalBasis.CONSENT, List.of(), SOME);
    }

    /** An item without persons gets as far as that question wherever items may be set. */
    private static Optional<Refusal> blocked(SittingCommand request, Standing<Sitting> s) {
        return switch (request.decide(s.state(), s.now())) {
            case Decision.Accepted<SittingEvent> _ -> Optional.empty();
            case Decision.Refused<SittingEvent>(var why) ->
                    why == ITEM_WITHOUT_SUBJECT ? Optional.empty() : Optional.of(why);
        };
    }

    private static Optional<Sitting.Open> whole(Standing<Sitting> s) {
        return s.state().wholeSitting();
    }
}
