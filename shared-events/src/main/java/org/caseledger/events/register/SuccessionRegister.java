package org.caseledger.events.register;

import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.SucceededWorkEnded;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionAnswered;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionQuestioned;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.succession.SuccessionTakenBack;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pieces of work that were offered to a successor (引継ぎ). Key: line id. */
public final class SuccessionRegister implements PlainRegister<SuccessionRegister.Line> {

    public static final SuccessionRegister SUCCESSION = new SuccessionRegister();

    /** One piece of work on its way. */
    public record Line(
            SuccessionId successionId,
            FileId fileId,
            StaffId predecessor,
            AgencyId fromAgency,
            Successor successor,
            OpenWork work,
            UUID workId,
            LocalDate effectiveOn,
            State state) {

        /** Nobody has taken it over yet (引継ぎ待ち). */
        public boolean waits() {
            return state == State.OFFERED || state == State.QUESTIONED;
        }

        /** Whether it waits for this person, by name or as the holder of the post that day. */
        public boolean waitsFor(Actor actor, Facts facts, LocalDate day) {
            return waits() && isSuccessor(actor, facts, day);
        }

        public boolean isSuccessor(Actor actor, Facts facts, LocalDate day) {
            return actor.staff().equals(successor.staffId())
                    || successor.postId() != null
                            && PostRegister.holderOn(facts, successor.postId(), day)
                                    .filter(actor.staff()::equals)
                                    .isPresent();
        }

        private Line with(State next) {
            return with(successor, next);
        }

        private Line with(Successor to, State next) {
            return new Line(
                    successionId,
                    fileId,
                    predecessor,
                    fromAgency,
                    to,
                    work,
                    workId,
                    effectiveOn,
                    next);
        }
    }

    /** How far a piece of work has come. */
    public enum State {
        OFFERED,
        QUESTIONED,
        ACCEPTED,
        TAKEN_BACK,
        ENDED
    }

    private SuccessionRegister() {}

    @Override
    public String name() {
        return "succession";
    }

    @Override
    public Class<Line> valueType() {
        return Line.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent recorded) {
        return switch (recorded) {
            case SuccessionOffered event -> Set.of(event.line().toString());
            case SuccessionAccepted event -> Set.of(event.line().toString());
            case SuccessionQuestioned event -> Set.of(event.line().toString());
            case SuccessionAnswered event -> Set.of(event.line().toString());
            case SuccessionTakenBack event -> Set.of(event.line().toString());
            case SucceededWorkEnded event -> Set.of(event.line().toString());
            case SuccessionRedirected event ->
                    event.lines().stream().map(UUID::toString).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    @Override
    public Line after(@Nullable Line before, String key, LedgerEvent recorded) {
        if (recorded instanceof SuccessionOffered event) {
            return new Line(
                    event.successionId(),
                    event.fileId(),
                    event.predecessor(),
                    event.fromAgency(),
                    event.successor(),
                    event.work(),
                    event.workId(),
                    event.effectiveOn(),
                    State.OFFERED);
        }
        Line was = PlainRegister.existing(before);
        return switch (recorded) {
            case SuccessionAccepted _ -> was.with(State.ACCEPTED);
            case SuccessionQuestioned _ -> was.with(State.QUESTIONED);
            case SuccessionAnswered _ -> was.with(State.OFFERED);
            case SuccessionTakenBack _ -> was.with(State.TAKEN_BACK);
            case SucceededWorkEnded _ -> was.with(State.ENDED);
            case SuccessionRedirected event -> was.with(event.successor(), State.OFFERED);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Line value) {
        Set<String> lookups = new LinkedHashSet<>();
        lookups.add("all");
        lookups.add(Lookups.file(value.fileId()));
        lookups.add(Lookups.agency(value.fromAgency()));
        lookups.add(Lookups.agency(value.successor().agencyId()));
        lookups.add(Lookups.staff(value.predecessor()));
        return lookups;
    }
}
