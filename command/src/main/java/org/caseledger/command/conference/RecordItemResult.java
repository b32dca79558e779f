package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.ApproachKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Records the whole result of an item in one request: what was told and decided, who approaches or
 * watches, what is asked of whom, what the community lacks, the minutes and the next date. Each part
 * becomes an event of its own, all or none; when a line is refused, each line gets its verdict.
 */
public record RecordItemResult(
        SittingId sittingId,
        ItemId itemId,
        @Nullable List<Told> informations,
        @Nullable List<Decided> decisions,
        @Nullable List<Role> roles,
        @Nullable List<Request> requests,
        @Nullable List<Words> resourceGaps,
        @Nullable Words minutes,
        @Nullable LocalDate nextOn)
        implements SittingCommand {

    /** What an agency told. */
    public record Told(
            AgencyId from,
            List<PersonId> subjects,
            Words content,
            SaidBy saidBy,
            @Nullable StaffId toldBy,
            @Nullable Manner how) {}

    /** What was decided. */
    public record Decided(
            DecisionKind kind,
            DecisionOutcome outcome,
            @Nullable CaseId caseId,
            @Nullable Integer planVersion,
            Words summary) {}

    /** Who is to approach or watch. */
    public record Role(ApproachKind kind, AgencyId agencyId, Words task) {}

    /** What is asked of an agency. */
    public record Request(
            @Minted UUID request,
            AgencyId askedAgency,
            List<PersonId> subjects,
            Set<DataKind> kinds,
            Words necessity) {}

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItemLedByChair(
                sitting, itemId, now, (_, _) -> new ResultLines(lines()).decide(sitting, now));
    }

    private List<ResultLines.Line> lines() {
        List<ResultLines.Line> lines = new ArrayList<>();
        each(informations, "informations", this::told, lines);
        each(decisions, "decisions", this::decided, lines);
        each(roles, "roles", this::role, lines);
        each(requests, "requests", this::request, lines);
        each(
                resourceGaps,
                "resourceGaps",
                gap -> new NoteResourceGap(sittingId, itemId, gap),
                lines);
        if (minutes != null) {
            lines.add(
                    new ResultLines.Line("minutes", new DraftMinutes(sittingId, itemId, minutes)));
        }
        if (nextOn != null) {
            lines.add(new ResultLines.Line("nextOn", new SetNextDate(sittingId, itemId, nextOn)));
        }
        return lines;
    }

    private static <T> void each(
            @Nullable List<T> given,
            String name,
            Function<T, SittingCommand> act,
            List<ResultLines.Line> lines) {
        for (int place = 0; given != null && place < given.size(); place++) {
            String line = name + "[" + place + "]";
            lines.add(new ResultLines.Line(line, act.apply(given.get(place))));
        }
    }

    private SittingCommand told(Told line) {
        return new ShareInformationInItem(
                sittingId,
                itemId,
                line.from(),
                line.subjects(),
                line.content(),
                line.saidBy(),
                line.toldBy(),
                line.how());
    }

    private SittingCommand decided(Decided line) {
        return new TakeDecision(
                sittingId,
                itemId,
                line.kind(),
                line.outcome(),
                line.caseId(),
                line.planVersion(),
                line.summary());
    }

    private SittingCommand role(Role line) {
        return new ProposeApproachRole(
                sittingId, itemId, line.kind(), line.agencyId(), line.task());
    }

    private SittingCommand request(Request line) {
        return new AskForInformation(
                sittingId,
                itemId,
                line.request(),
                line.askedAgency(),
                line.subjects(),
                line.kinds(),
                line.necessity());
    }
}
