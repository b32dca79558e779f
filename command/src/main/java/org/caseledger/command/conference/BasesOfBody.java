package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_BASIS_NOT_IN_FORCE;
import static org.caseledger.command.conference.BodyRefusal.BODY_BASIS_NOT_OF_CONFERENCE;
import static org.caseledger.command.conference.BodyRefusal.BODY_HOST_NOT_MUNICIPAL;
import static org.caseledger.command.conference.BodyRefusal.BODY_HOST_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.BODY_KIND_WITHOUT_BASIS;
import static org.caseledger.command.conference.BodyRefusal.BODY_TRIAL_NOT_106_6;
import static org.caseledger.command.conference.BodyRefusal.BODY_WITHOUT_BASIS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule: a body rests on statutes that are in force from its first day, one under 106-6 is set up by
 * the municipality itself and never on trial, and each of its conferences has its basis (R2).
 */
record BasesOfBody(
        Set<LegalBasis> bases, Set<ConferenceKind> kinds, boolean trial, LocalDate from) {

    /** Grounds of a single act of telling: nobody sits on them. */
    private static final Set<LegalBasis> OF_NO_CONFERENCE =
            Set.of(LegalBasis.ABUSE_REPORT, LegalBasis.EMERGENCY, LegalBasis.STATISTICS);

    BasesOfBody {
        bases = Set.copyOf(bases);
        kinds = Set.copyOf(kinds);
    }

    /** The conferences as stated, or what the bases make of the body. */
    static BasesOfBody of(
            Set<LegalBasis> bases,
            @Nullable Set<ConferenceKind> kinds,
            boolean trial,
            LocalDate from) {
        Set<ConferenceKind> stated =
                kinds == null || kinds.isEmpty()
                        ? bases.stream().map(ConferenceKind::of).collect(Collectors.toSet())
                        : kinds;
        return new BasesOfBody(bases, stated, trial, from);
    }

    Optional<BodyRefusal> wrong() {
        if (bases.isEmpty()) {
            return Optional.of(BODY_WITHOUT_BASIS);
        }
        if (bases.stream().anyMatch(OF_NO_CONFERENCE::contains)) {
            return Optional.of(BODY_BASIS_NOT_OF_CONFERENCE);
        }
        if (!bases.stream().allMatch(basis -> basis.isInForceOn(from))) {
            return Optional.of(BODY_BASIS_NOT_IN_FORCE);
        }
        if (trial && bases.contains(LegalBasis.SUPPORT_CONFERENCE_106_6)) {
            return Optional.of(BODY_TRIAL_NOT_106_6);
        }
        return isEachKindBased() ? Optional.empty() : Optional.of(BODY_KIND_WITHOUT_BASIS);
    }

    private boolean isEachKindBased() {
        return kinds.stream()
                .allMatch(kind ->
                        bases.contains(kind.basis())
                                || bases.stream()
                                        .anyMatch(basis -> ConferenceKind.of(basis) == kind));
    }

    /** Whether this agency may host a body on these bases. */
    Optional<BodyRefusal> wrongHost(AgencyId host, Circumstances now) {
        var agency = now.facts().value(AgencyRegister.AGENCY, host.toString());
        if (agency.isEmpty()) {
            return Optional.of(BODY_HOST_UNKNOWN);
        }
        return bases.contains(LegalBasis.SUPPORT_CONFERENCE_106_6)
                        && agency.get().standing() != Standing.MUNICIPAL
                ? Optional.of(BODY_HOST_NOT_MUNICIPAL)
                : Optional.empty();
    }
}
