package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.BASIS_NOT_OF_BODY;
import static org.caseledger.command.conference.SittingRefusal.BODY_NOT_OF_SITTING;
import static org.caseledger.command.conference.SittingRefusal.KIND_NOT_OF_BODY;
import static org.caseledger.command.conference.SittingRefusal.NO_106_6_BODY_IN_FORCE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.BodyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Rule: an item rests on a basis of one of the bodies that sit, in force on the day; which conference
 * that makes of it follows from there (R2).
 *
 * @param stated the body under which it is to be dealt with, when the request says so
 * @param as the conference it is to be, when the request says so
 */
record PlaceOnAgenda(LegalBasis basis, @Nullable BodyId stated, @Nullable ConferenceKind as) {

    /** Body and conference of an item. */
    record Place(BodyId body, ConferenceKind kind) {}

    Optional<Place> find(Outline sitting, Circumstances now) {
        return sitting.bodies().stream()
                .filter(body -> stated == null || stated.equals(body))
                .flatMap(body -> in(body, sitting.heldOn(), now).stream())
                .findFirst();
    }

    /** Why it has no place; empty when it has one. */
    Optional<SittingRefusal> wrong(Outline sitting, Circumstances now) {
        return find(sitting, now).isPresent() ? Optional.empty() : Optional.of(why(sitting, now));
    }

    /** Why no place was found. */
    SittingRefusal why(Outline sitting, Circumstances now) {
        if (stated != null && !sitting.bodies().contains(stated)) {
            return BODY_NOT_OF_SITTING;
        }
        if (as != null && new PlaceOnAgenda(basis, stated, null).find(sitting, now).isPresent()) {
            return KIND_NOT_OF_BODY;
        }
        return basis == LegalBasis.SUPPORT_CONFERENCE_106_6
                ? NO_106_6_BODY_IN_FORCE
                : BASIS_NOT_OF_BODY;
    }

    private Optional<Place> in(BodyId body, LocalDate day, Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, body.toString())
                .filter(known -> known.basesOn(day).contains(basis) && basis.isInForceOn(day))
                .filter(_ -> isPermitted(day, now))
                .flatMap(known -> kindIn(known.kindsOn(day)))
                .map(kind -> new Place(body, kind));
    }

    /** A municipality says by its profile from when to when it holds 106-6 conferences at all. */
    private boolean isPermitted(LocalDate day, Circumstances now) {
        return basis != LegalBasis.SUPPORT_CONFERENCE_106_6
                || ProfileRegister.on(now.facts(), day).permits106_6();
    }

    private Optional<ConferenceKind> kindIn(Set<ConferenceKind> kinds) {
        ConferenceKind usual = ConferenceKind.of(basis);
        if (as != null) {
            return kinds.contains(as) && (as.basis() == basis || as == usual)
                    ? Optional.of(as)
                    : Optional.empty();
        }
        return kinds.contains(usual)
                ? Optional.of(usual)
                : kinds.stream().filter(kind -> kind.basis() == basis).sorted().findFirst();
    }
}
