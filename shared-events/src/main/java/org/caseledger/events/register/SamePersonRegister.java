package org.caseledger.events.register;

import org.caseledger.events.sameperson.PersonsCompared;
import org.caseledger.events.sameperson.SameVerdict;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What was last found of two persons who may be one. Key: id of the stream of the two. */
public final class SamePersonRegister implements Register<SamePersonRegister.Compared> {

    public static final SamePersonRegister SAME_PERSON = new SamePersonRegister();

    /** Two persons and the verdict that stands. */
    public record Compared(PersonId personId, PersonId otherId, SameVerdict verdict) {}

    private SamePersonRegister() {}

    @Override
    public String name() {
        return "same-person";
    }

    @Override
    public Class<Compared> valueType() {
        return Compared.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return recorded.event() instanceof PersonsCompared event
                ? Set.of(event.streamId().toString())
                : Set.of();
    }

    @Override
    public Compared after(@Nullable Compared before, String key, RecordedEvent recorded) {
        if (recorded.event() instanceof PersonsCompared event) {
            return new Compared(event.personId(), event.otherId(), event.verdict());
        }
        throw new IllegalStateException("not an event of this register");
    }

    @Override
    public Set<String> lookupsOf(Compared value) {
        return Set.of("all", Lookups.person(value.personId()), Lookups.person(value.otherId()));
    }
}
