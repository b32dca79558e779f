package org.caseledger.query.organisations;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together whom acts can name on a day, from the registers. */
record ContactsOnADay(DirectoryBook book, Facts facts, Phrases say, LocalDate day) {

    Contacts seenBy(Actor reader, long position) {
        var you =
                new Contacts.You(
                        reader.municipality(),
                        reader.staff().value(),
                        reader.organisation().value(),
                        reader.capacity());
        return new Contacts(day, you, offices(), bodies(reader), position);
    }

    private List<Contacts.Office> offices() {
        return book.agencies().stream()
                .flatMap(agency -> office(agency.agencyId()).stream())
                .sorted(Comparator.comparing(Contacts.Office::name))
                .toList();
    }

    private Optional<Contacts.Office> office(AgencyId agency) {
        return facts.value(AgencyRegister.AGENCY, agency.toString())
                .filter(known -> known.closedFrom() == null || day.isBefore(known.closedFrom()))
                .map(known ->
                        new Contacts.Office(
                                agency.value(),
                                known.nameOn(day),
                                known.kind(),
                                known.standing(),
                                staffOf(agency)));
    }

    private List<Contacts.Worker> staffOf(AgencyId agency) {
        return facts.findAll(StaffRegister.STAFF, Lookups.agency(agency)).stream()
                .flatMap(found -> worker(found, agency))
                .toList();
    }

    private Stream<Contacts.Worker> worker(Fact<StaffRegister.Post> found, AgencyId agency) {
        StaffId staff = StaffId.of(found.key());
        return found.value().on(day).stream()
                .filter(post -> post.agencyId().equals(agency))
                .map(post -> new Contacts.Worker(staff.value(), say.staff(staff), post.capacity()));
    }

    private List<Contacts.Body> bodies(Actor reader) {
        boolean holdsSittings = OutputPath.SITTING_READINESS_API.isOpenTo(reader.capacity());
        return facts.findAll(BodyRegister.BODY, "all").stream()
                .filter(found -> found.value().isInForceOn(day))
                .map(found -> body(BodyId.of(found.key()), found.value(), holdsSittings))
                .sorted(Comparator.comparing(Contacts.Body::name))
                .toList();
    }

    /** Who sits in a body, until when and bound since when, is for those who hold its sittings. */
    private Contacts.Body body(BodyId id, BodyRegister.Body body, boolean withMembers) {
        return new Contacts.Body(
                id.value(),
                body.nameOn(day),
                body.basesOn(day),
                body.kindsOn(day),
                body.host().value(),
                withMembers ? members(id) : List.of());
    }

    private List<Contacts.Member> members(BodyId id) {
        return facts.values(MembershipRegister.MEMBERSHIP, Lookups.body(id)).stream()
                .map(this::member)
                .toList();
    }

    private Contacts.Member member(MembershipRegister.Membership membership) {
        return new Contacts.Member(
                membership.staffId().value(),
                say.staff(membership.staffId()),
                membership.holdsOn(day),
                membership.termAt(day).map(MembershipRegister.Term::until).orElse(null),
                membership.secrecyAcknowledgedOn());
    }
}
