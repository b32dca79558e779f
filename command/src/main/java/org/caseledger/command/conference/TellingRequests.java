package org.caseledger.command.conference;

import org.caseledger.command.decision.Standing;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.stream.Stream;

/** What each agency could be said to have told in an item, and by whom, about one person each. */
record TellingRequests(ItemAt at) {

    Stream<ShareInformationInItem> all() {
        List<PersonId> about =
                at.subjects().isEmpty() ? List.of(new PersonId(Standing.NEW)) : at.subjects();
        return about.stream().flatMap(person -> Stream.concat(inTheRoom(person), byPhone(person)));
    }

    private Stream<ShareInformationInItem> inTheRoom(PersonId about) {
        List<AgencyId> tellers = tellers();
        return at.standing().agencies().stream()
                .flatMap(from -> tellers.stream().map(by -> related(from, about, by)));
    }

    private ShareInformationInItem related(AgencyId from, PersonId about, AgencyId by) {
        return new ShareInformationInItem(
                at.sitting(), at.id(), from, List.of(about), Standing.SOME, SaidBy.agency(by));
    }

    /** The one who enters it, or the host of the body. */
    private List<AgencyId> tellers() {
        Stream<AgencyId> host =
                at
                        .body()
                        .flatMap(body ->
                                at.standing()
                                        .now()
                                        .facts()
                                        .value(BodyRegister.BODY, body.toString()))
                        .map(BodyRegister.Body::host)
                        .stream();
        return Stream.concat(Stream.of(at.standing().now().actor().organisation()), host)
                .distinct()
                .toList();
    }

    private Stream<ShareInformationInItem> byPhone(PersonId about) {
        return at.picked().stream()
                .flatMap(staff ->
                        StaffRegister.postOn(at.standing().now().facts(), staff, at.heldOn())
                                .map(post -> word(post.agencyId(), about, staff))
                                .stream());
    }

    private ShareInformationInItem word(AgencyId from, PersonId about, StaffId toldBy) {
        return new ShareInformationInItem(
                at.sitting(),
                at.id(),
                from,
                List.of(about),
                Standing.SOME,
                SaidBy.agency(from),
                toldBy,
                Manner.PHONE);
    }
}
