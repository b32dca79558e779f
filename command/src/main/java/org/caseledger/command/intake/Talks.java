package org.caseledger.command.intake;

import static org.caseledger.command.decision.Standing.NEW;

import org.caseledger.command.decision.Standing;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the table of next acts asks of a consultation as it stands. */
final class Talks {

    private Talks() {}

    static ConsultationId id(Standing<Consultation> s) {
        return new ConsultationId(s.stream());
    }

    static List<PersonId> persons(Standing<Consultation> s) {
        return switch (s.state()) {
            case Consultation.Open open -> open.taken().persons();
            case Consultation.Closed closed -> closed.taken().persons();
            case Consultation.Unknown _ -> List.of();
        };
    }

    /** The persons of the consultation and the members of the file. */
    static Set<PersonId> asked(Standing<Consultation> s) {
        Set<PersonId> all = new LinkedHashSet<>(persons(s));
        file(s).ifPresent(file ->
                s.now().facts().findAll(MemberRegister.MEMBER, Lookups.file(file)).stream()
                        .map(Fact::key)
                        .map(PersonId::of)
                        .forEach(all::add));
        return all;
    }

    static Optional<FileId> file(Standing<Consultation> s) {
        return switch (s.state()) {
            case Consultation.Open open -> Optional.of(open.taken().fileId());
            case Consultation.Closed closed -> Optional.of(closed.taken().fileId());
            case Consultation.Unknown _ -> Optional.empty();
        };
    }

    static <C> List<C> toAny(Standing<Consultation> s, Function<AgencyId, C> request) {
        return s.agencies().stream().map(request).toList();
    }

    static HandOverId waiting(Standing<Consultation> s) {
        return s.state() instanceof Consultation.Triaged triaged
                        && triaged.passed().waiting() instanceof Passed.Waiting waiting
                ? waiting.handOverId()
                : new HandOverId(NEW);
    }

    /** The receiver, whose word an officer may write down. */
    static SaidBy receiver(Standing<Consultation> s) {
        return s.state() instanceof Consultation.Triaged triaged
                        && triaged.passed().waiting() instanceof Passed.Waiting waiting
                ? SaidBy.agency(waiting.to())
                : SaidBy.observed();
    }
}
