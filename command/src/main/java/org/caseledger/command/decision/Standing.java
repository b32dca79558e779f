package org.caseledger.command.decision;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A stream as it stands for somebody who asks what can be done next, with what the most promising
 * request for an act would state.
 *
 * @param <S> the stream's state
 */
public record Standing<S>(UUID stream, S state, Circumstances now) {

    /** Any words: rules ask whether there are some, hardly ever which. */
    public static final Words SOME = new Words("記録");

    /** The id of something that is nowhere. */
    public static final UUID NEW = new UUID(0, 0);

    public LocalDate today() {
        return now.today();
    }

    /** It happened today. */
    public Occurred happened() {
        return Occurred.onDay(today());
    }

    /** All agencies of the directory, the actor's own first. */
    public List<AgencyId> agencies() {
        List<AgencyId> all = new ArrayList<>();
        all.add(now.actor().organisation());
        now.facts().findAll(AgencyRegister.AGENCY, "all").stream()
                .map(Fact::key)
                .map(AgencyId::of)
                .filter(agency -> !all.contains(agency))
                .forEach(all::add);
        return all;
    }

    /** Everybody who works in the town, the actor first. */
    public List<StaffId> staff() {
        List<StaffId> all = new ArrayList<>();
        all.add(now.actor().staff());
        now.facts().findAll(StaffRegister.STAFF, "all").stream()
                .map(Fact::key)
                .map(StaffId::of)
                .filter(member -> !all.contains(member))
                .forEach(all::add);
        return all;
    }

    /** One request for each of these; for something that is nowhere where there are none. */
    public static <T, C> List<C> each(Collection<T> these, T nowhere, Function<T, C> request) {
        return these.isEmpty()
                ? List.of(request.apply(nowhere))
                : these.stream().map(request).toList();
    }
}
