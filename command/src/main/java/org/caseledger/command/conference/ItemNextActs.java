package org.caseledger.command.conference;

import static org.caseledger.command.conference.ItemAt.each;
import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;

import org.caseledger.command.decision.NextActs;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.MaterialFate;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.StaffId;

import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done next with the items of a sitting: before it, in the room and afterwards. */
final class ItemNextActs {

    private ItemNextActs() {}

    /** The same table with the acts on items. */
    static NextActs<SittingCommand, Sitting, SittingEvent> addTo(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return afterwards(RoomNextActs.addTo(papers(before(table))));
    }

    private static NextActs<SittingCommand, Sitting, SittingEvent> before(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return table.withAny(
                        WithdrawAgendaItem.class,
                        each(at -> Stream.of(new WithdrawAgendaItem(at.sitting(), at.id(), SOME))))
                .withAny(
                        ExplainConsentNotSought.class,
                        each(at ->
                                Stream.of(
                                        new ExplainConsentNotSought(at.sitting(), at.id(), SOME))))
                .withAny(
                        SelectAttendee.class,
                        each(at ->
                                at.members()
                                        .map(staff ->
                                                new SelectAttendee(at.sitting(), at.id(), staff))))
                .withAny(
                        InviteNonMember.class,
                        each(at ->
                                at.standing().staff().stream()
                                        .map(staff ->
                                                new InviteNonMember(
                                                        at.sitting(), at.id(), staff, SOME))))
                .withAny(AskForInformation.class, each(at -> Stream.of(asked(at))));
    }

    private static AskForInformation asked(ItemAt at) {
        return new AskForInformation(
                at.sitting(),
                at.id(),
                NEW,
                at.standing().now().actor().organisation(),
                at.subjects(),
                Set.of(DataKind.LIVING),
                SOME);
    }

    private static NextActs<SittingCommand, Sitting, SittingEvent> papers(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return table.withAny(
                        PrepareMaterial.class,
                        each(at ->
                                Stream.of(
                                        new PrepareMaterial(
                                                at.sitting(),
                                                at.id(),
                                                at.freeMaterial(),
                                                SOME,
                                                at.subjects(),
                                                null))))
                .withAny(DistributeMaterial.class, each(ItemNextActs::copies))
                .withAny(RecoverMaterial.class, each(ItemNextActs::recovered));
    }

    private static Stream<DistributeMaterial> copies(ItemAt at) {
        Set<Integer> papers = at.item().papers().about().keySet();
        return (papers.isEmpty() ? Set.of(1) : papers)
                .stream()
                        .flatMap(
                                paper -> at.picked().stream().map(staff -> copy(at, paper, staff)));
    }

    private static DistributeMaterial copy(ItemAt at, int paper, StaffId staff) {
        return new DistributeMaterial(at.sitting(), at.id(), paper, at.freeCopy(paper), staff);
    }

    private static Stream<RecoverMaterial> recovered(ItemAt at) {
        Papers papers = at.item().papers();
        Stream<RecoverMaterial> out =
                papers.about().keySet().stream()
                        .flatMap(paper ->
                                papers.copiesOf(paper).stream()
                                        .map(copy -> recovered(at, paper, copy)));
        return Stream.concat(out, Stream.of(recovered(at, 1, 1)));
    }

    private static RecoverMaterial recovered(ItemAt at, int paper, int copy) {
        return new RecoverMaterial(
                at.sitting(), at.id(), paper, copy, MaterialFate.RECOVERED, at.standing().today());
    }

    private static NextActs<SittingCommand, Sitting, SittingEvent> afterwards(
            NextActs<SittingCommand, Sitting, SittingEvent> table) {
        return table.withAny(
                        DraftMinutes.class,
                        each(at -> Stream.of(new DraftMinutes(at.sitting(), at.id(), SOME))))
                .withAny(
                        CorrectMinutes.class,
                        each(at ->
                                Stream.of(new CorrectMinutes(at.sitting(), at.id(), SOME, SOME))))
                .withAny(
                        RecordAttendanceAsItHappened.class,
                        each(at -> Stream.of(attendedAsItHappened(at))))
                .withAny(
                        RecordDecisionAsItHappened.class,
                        each(at -> Stream.of(decidedAsItHappened(at))));
    }

    private static RecordAttendanceAsItHappened attendedAsItHappened(ItemAt at) {
        return new RecordAttendanceAsItHappened(
                at.sitting(),
                at.id(),
                at.standing().now().actor().staff(),
                LocalTime.NOON,
                LocalTime.of(13, 0),
                SOME);
    }

    private static RecordDecisionAsItHappened decidedAsItHappened(ItemAt at) {
        return new RecordDecisionAsItHappened(
                at.sitting(),
                at.id(),
                DecisionKind.RESOURCE_GAP,
                DecisionOutcome.APPROVED,
                null,
                null,
                SOME,
                SOME);
    }
}
