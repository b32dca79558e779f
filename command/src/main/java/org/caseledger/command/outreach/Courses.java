package org.caseledger.command.outreach;

import org.caseledger.command.decision.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;

import java.util.List;
import java.util.function.Function;

/** What the tables of next acts ask of a course of outreach as it stands. */
final class Courses {

    static final SaidBy SEEN = SaidBy.observed();

    private Courses() {}

    static OutreachId id(Standing<Outreach> standing) {
        return new OutreachId(standing.stream());
    }

    static FileId file(Standing<Outreach> standing) {
        return switch (standing.state()) {
            case Outreach.Signalled was -> was.fileId();
            case Outreach.Running was -> was.fileId();
            case Outreach.Closed was -> was.fileId();
            case Outreach.Unknown _ -> throw unknown();
        };
    }

    static PersonId person(Standing<Outreach> standing) {
        return switch (standing.state()) {
            case Outreach.Signalled was -> was.personId();
            case Outreach.Running was -> was.personId();
            case Outreach.Closed was -> was.personId();
            case Outreach.Unknown _ -> throw unknown();
        };
    }

    /** One request for each agency there is. */
    static <C> List<C> withAny(Standing<Outreach> standing, Function<AgencyId, C> request) {
        return standing.agencies().stream().map(request).toList();
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("nothing comes next in an unknown course");
    }
}
