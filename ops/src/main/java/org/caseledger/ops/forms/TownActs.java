package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.organisations.TownNames;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The acts outside any file that somebody is offered, and the names of those within one. */
record TownActs(ActPages pages, TownNames names) {

    /** The streams of a file in the order of its page. */
    private static final List<String> OF_FILE =
            List.of(
                    "support-case",
                    "outreach",
                    "consultation",
                    "consent",
                    "household",
                    "emergency-access",
                    "suspension",
                    "succession");

    List<ActGroup> offered(SignedIn reader) {
        List<ActGroup> groups = new ArrayList<>();
        groups.add(group("new", null, pages.forms().beginningInTown()));
        groups.add(group("sealed-note", null, continuing("sealed-note")));
        Capacity capacity = capacity(reader);
        if (capacity != Capacity.AGENCY_WORKER) {
            organising(reader.municipality(), groups);
        }
        if (capacity == Capacity.MUNICIPAL_OFFICER) {
            dutyLists(groups);
        }
        return groups.stream().filter(group -> !group.acts().isEmpty()).toList();
    }

    /** Where what is not offered here is recorded. */
    List<ActsElsewhere> elsewhere(SignedIn reader) {
        return ActsElsewhere.of(pages.forms(), capacity(reader));
    }

    /** What is recorded once a case is opened: the same for every case, so that it can be found here. */
    List<ActGroup> namedOnly() {
        Stream<ActGroup> continued =
                OF_FILE.stream().map(type -> group(type, null, continuing(type)));
        Stream<ActGroup> others =
                Stream.of(
                        group("sitting", null, pages.forms().ofSitting(true)),
                        group("disclosure", null, pages.forms().disclosing()),
                        group("new", null, pages.forms().beginningInFile()));
        return Stream.concat(continued, others).toList();
    }

    /** Workers of agencies convene nothing and keep no directory. */
    private Capacity capacity(SignedIn reader) {
        return pages.facts(reader.municipality())
                .value(StaffRegister.STAFF, reader.staff().toString())
                .map(StaffRegister.Post::capacity)
                .orElse(Capacity.AGENCY_WORKER);
    }

    private void organising(MunicipalityCode town, List<ActGroup> groups) {
        for (var sitting : names.of("SittingId")) {
            groups.add(named(sitting, "", pages.forms().ofSitting(false)));
        }
        for (var body : names.of("BodyId")) {
            groups.add(named(body, "", continuing("conference-body")));
        }
        groups.add(group("directory", StreamIds.directory(town), continuing("directory")));
        groups.add(group("profile", StreamIds.profile(town), continuing("profile")));
    }

    private void dutyLists(List<ActGroup> groups) {
        for (var list : names.of("DutyListId")) {
            String heading = pages.words().stream("duty-list") + " ";
            groups.add(named(list, heading, continuing("duty-list")));
        }
    }

    private static ActGroup named(TownNames.Named one, String before, List<Act> acts) {
        return new ActGroup(before + one.words(), UUID.fromString(one.id()), acts);
    }

    private ActGroup group(String type, @Nullable UUID stream, List<Act> acts) {
        return new ActGroup(pages.words().stream(type), stream, acts);
    }

    private List<Act> continuing(String type) {
        return pages.forms().continuing(type);
    }
}
