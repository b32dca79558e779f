package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_ALREADY_THERE;
import static org.caseledger.command.succession.SuccessionRefusal.PREDECESSOR_UNKNOWN;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_ALREADY_BEGUN;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_NOT_YOURS;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_WITHOUT_WORK;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_WITH_WRONG_LINES;
import static org.caseledger.command.succession.SuccessionRefusal.WORK_ALREADY_OFFERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.RefusedLines;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.succession.SuccessionBegun;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionReason;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody's open work is offered to a successor, piece by piece: all lines or none. Until each is
 * accepted it stays visible as waiting (引継ぎ待ち).
 */
public record BeginSuccession(
        @Minted SuccessionId successionId,
        StaffId predecessor,
        Successor successor,
        LocalDate effectiveOn,
        SuccessionReason reason,
        List<WorkLine> lines)
        implements SuccessionCommand {

    public BeginSuccession {
        lines = List.copyOf(lines);
    }

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        if (succession instanceof Succession.Begun) {
            return refuse(SUCCESSION_ALREADY_BEGUN);
        }
        return agencyLeft(now)
                .map(agency -> begin(agency, now))
                .orElseGet(() -> refuse(PREDECESSOR_UNKNOWN));
    }

    /**
     * The agency that holds the work, of those the person works or worked for; else the one of today,
     * or the last one of somebody who has left already.
     */
    private Optional<AgencyId> agencyLeft(Circumstances now) {
        List<AgencyId> agencies = agencies(now);
        return agencies.stream()
                .filter(agency -> lines.stream().allMatch(line -> line.isHeldBy(agency, now)))
                .findFirst()
                .or(() -> agencies.stream().findFirst());
    }

    private List<AgencyId> agencies(Circumstances now) {
        List<AgencyId> agencies = new ArrayList<>();
        StaffRegister.postOn(now.facts(), predecessor, now.today())
                .ifPresent(post -> agencies.add(post.agencyId()));
        now.facts()
                .value(StaffRegister.STAFF, predecessor.toString())
                .ifPresent(last ->
                        Stream.iterate(last, Objects::nonNull, StaffRegister.Post::before)
                                .forEach(post -> agencies.add(post.agencyId())));
        return agencies;
    }

    private Decision<SuccessionEvent> begin(AgencyId agency, Circumstances now) {
        if (!HandsOn.may(now.actor(), predecessor, agency)) {
            return refuse(SUCCESSION_NOT_YOURS);
        }
        if (lines.isEmpty()) {
            return refuse(SUCCESSION_WITHOUT_WORK);
        }
        var begun =
                new SuccessionBegun(
                        successionId, predecessor, agency, successor, effectiveOn, reason);
        return SuccessorIsThere.wrong(successor, predecessor, effectiveOn, now)
                .<Decision<SuccessionEvent>>map(Decision::refuse)
                .orElseGet(() -> offer(begun, now));
    }

    private Decision<SuccessionEvent> offer(SuccessionBegun begun, Circumstances now) {
        List<SuccessionEvent> events = new ArrayList<>(List.of(begun));
        List<RefusedLines.Verdict> verdicts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < lines.size(); place++) {
            WorkLine line = lines.get(place);
            String path = "lines[" + place + "]";
            Optional<WorkLine.Wrong> wrong = repeated(line, seen).or(() -> line.wrong(begun, now));
            verdicts.add(
                    wrong.map(why -> new RefusedLines.Verdict(path + "." + why.field(), why.why()))
                            .orElseGet(() -> new RefusedLines.Verdict(path, null)));
            if (wrong.isEmpty()) {
                events.add(line.offered(begun, now));
            }
        }
        return verdicts.stream().allMatch(verdict -> verdict.why() == null)
                ? accept(events)
                : refuse(new RefusedLines(SUCCESSION_WITH_WRONG_LINES, verdicts));
    }

    private static Optional<WorkLine.Wrong> repeated(WorkLine line, Set<String> seen) {
        if (!seen.add(line.work() + "/" + line.workId())) {
            return Optional.of(new WorkLine.Wrong("workId", WORK_ALREADY_OFFERED));
        }
        return seen.add(line.line().toString())
                ? Optional.empty()
                : Optional.of(new WorkLine.Wrong("line", LINE_ALREADY_THERE));
    }
}
