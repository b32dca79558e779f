package org.caseledger.events.register;

import org.caseledger.events.conference.BodyRulesRevised;
import org.caseledger.events.conference.ConferenceBodyDissolved;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceBodyRenamed;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The conference bodies, on which bases and from when to when. Key: body id. */
public final class BodyRegister implements Register<BodyRegister.Body> {
    public static final BodyRegister BODY = new BodyRegister();

    /** Bases and conferences of a body from a day on. */
    public record Rules(LocalDate from, Set<LegalBasis> bases, Set<ConferenceKind> kinds) {}

    /** What a body is called from a day on. */
    public record Name(LocalDate from, String words) {}

    /** One conference body; names and rules are in the order in which they were recorded. */
    public record Body(
            List<Name> names,
            List<Rules> rules,
            AgencyId host,
            LocalDate validFrom,
            @Nullable LocalDate dissolvedFrom,
            @Nullable BodyId parent) {

        /** What it is called on a day; its first name before its first day. */
        public String nameOn(LocalDate day) {
            return names.stream()
                    .filter(name -> !day.isBefore(name.from))
                    .reduce((one, next) -> next.from.isBefore(one.from) ? one : next)
                    .orElse(names.getFirst())
                    .words;
        }

        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(validFrom)
                    && (dissolvedFrom == null || day.isBefore(dissolvedFrom));
        }

        /** The bases on a day; none while the body is not in force. */
        public Set<LegalBasis> basesOn(LocalDate day) {
            return rulesOn(day).map(Rules::bases).orElse(Set.of());
        }

        /** The conferences it holds on a day; none while it is not in force. */
        public Set<ConferenceKind> kindsOn(LocalDate day) {
            return rulesOn(day).map(Rules::kinds).orElse(Set.of());
        }

        private Optional<Rules> rulesOn(LocalDate day) {
            return rules.stream()
                    .filter(known -> isInForceOn(day) && !day.isBefore(known.from()))
                    .max(Comparator.comparing(Rules::from));
        }
    }

    private BodyRegister() {}

    @Override
    public String name() {
        return "body";
    }

    @Override
    public Class<Body> valueType() {
        return Body.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceBodyEstablished event -> Set.of(event.bodyId().toString());
            case ConferenceBodyRenamed event -> Set.of(event.bodyId().toString());
            case BodyRulesRevised event -> Set.of(event.bodyId().toString());
            case ConferenceBodyDissolved event -> Set.of(event.bodyId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Body after(@Nullable Body before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConferenceBodyEstablished event ->
                    new Body(
                            List.of(new Name(event.validFrom(), event.name())),
                            List.of(new Rules(event.validFrom(), event.bases(), event.kinds())),
                            event.host(),
                            event.validFrom(),
                            null,
                            event.parent());
            case ConferenceBodyRenamed event -> {
                Body was = Objects.requireNonNull(before);
                List<Name> names = new ArrayList<>(was.names);
                names.add(new Name(event.from(), event.name()));
                yield new Body(
                        List.copyOf(names),
                        was.rules,
                        was.host,
                        was.validFrom,
                        was.dissolvedFrom,
                        was.parent);
            }
            case BodyRulesRevised event -> revised(Objects.requireNonNull(before), event);
            case ConferenceBodyDissolved event -> {
                Body was = Objects.requireNonNull(before);
                yield new Body(
                        was.names, was.rules, was.host, was.validFrom, event.from(), was.parent);
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static Body revised(Body was, BodyRulesRevised event) {
        List<Rules> rules = new ArrayList<>(was.rules);
        rules.add(new Rules(event.from(), event.bases(), event.kinds()));
        return new Body(
                was.names,
                List.copyOf(rules),
                was.host,
                was.validFrom,
                was.dissolvedFrom,
                was.parent);
    }

    @Override
    public Set<String> lookupsOf(Body value) {
        return Set.of("all");
    }
}
