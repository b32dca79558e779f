package org.caseledger.command.conference;

import static org.caseledger.command.conference.ItemAt.each;
import static org.caseledger.command.decision.Standing.SOME;

import org.caseledger.command.decision.NextActs;
import org.caseledger.events.conference.ApproachKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.SittingEvent;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be entered next of what happens in the room while an item is dealt with. */
final class RoomNextActs {

    private RoomNextActs() {}

    /** The same table with who was there, what was told and what came of it. */
    static NextActs<SittingCommand, Sitting, SittingEvent> addTo(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return results(people(table));
    }

    private static NextActs<SittingCommand, Sitting, SittingEvent> people(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return table.withAny(RecordAttendance.class, each(RoomNextActs::attendances))
                .withAny(RecordAbsenceFromItem.class, each(RoomNextActs::absences))
                .withAny(ReceiveWrittenOpinion.class, each(RoomNextActs::opinions))
                .withAny(ShareInformationInItem.class, each(at -> new TellingRequests(at).all()));
    }

    private static NextActs<SittingCommand, Sitting, SittingEvent> results(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return table.withAny(TakeDecision.class, each(RoomNextActs::decisions))
                .withAny(ProposeApproachRole.class, each(at -> Stream.of(role(at))))
                .withAny(
                        NoteResourceGap.class,
                        each(at -> Stream.of(new NoteResourceGap(at.sitting(), at.id(), SOME))))
                .withAny(RecordItemResult.class, each(at -> Stream.of(result(at))))
                .withAny(SetNextDate.class, each(at -> Stream.of(nextDate(at))));
    }

    private static Stream<RecordAttendance> attendances(ItemAt at) {
        return at.picked().stream()
                .map(staff -> {
                    LocalTime from = at.free(staff);
                    return new RecordAttendance(
                            at.sitting(), at.id(), staff, from, from.plusSeconds(1));
                });
    }

    private static Stream<RecordAbsenceFromItem> absences(ItemAt at) {
        return at.picked().stream()
                .map(staff -> new RecordAbsenceFromItem(at.sitting(), at.id(), staff, null));
    }

    private static Stream<ReceiveWrittenOpinion> opinions(ItemAt at) {
        return at.picked().stream()
                .map(staff ->
                        new ReceiveWrittenOpinion(
                                at.sitting(),
                                at.id(),
                                staff,
                                at.standing().today(),
                                Manner.PAPER,
                                SOME));
    }

    /** Every kind of decision: on no case, and on each case of the file and version of its plan. */
    private static Stream<TakeDecision> decisions(ItemAt at) {
        List<ItemAt.PlanOf> plans =
                Stream.concat(Stream.of(new ItemAt.PlanOf(null, null)), at.plans()).toList();
        return Arrays.stream(DecisionKind.values())
                .flatMap(kind -> plans.stream().map(plan -> decision(at, kind, plan)));
    }

    private static TakeDecision decision(ItemAt at, DecisionKind kind, ItemAt.PlanOf plan) {
        return new TakeDecision(
                at.sitting(),
                at.id(),
                kind,
                DecisionOutcome.APPROVED,
                plan.caseId(),
                plan.version(),
                SOME);
    }

    private static ProposeApproachRole role(ItemAt at) {
        return new ProposeApproachRole(
                at.sitting(),
                at.id(),
                ApproachKind.values()[0],
                at.standing().now().actor().organisation(),
                SOME);
    }

    private static SetNextDate nextDate(ItemAt at) {
        return new SetNextDate(at.sitting(), at.id(), at.heldOn().plusDays(1));
    }

    private static RecordItemResult result(ItemAt at) {
        return new RecordItemResult(
                at.sitting(), at.id(), null, null, null, null, List.of(SOME), null, null);
    }
}
