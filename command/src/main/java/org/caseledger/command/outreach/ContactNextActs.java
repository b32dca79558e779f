package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.outreach.Courses.SEEN;
import static org.caseledger.command.outreach.Courses.id;
import static org.caseledger.command.outreach.Courses.withAny;

import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.outreach.AttemptResult;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.Initiator;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.AgencyId;

/** What can be done next to reach the person, or was done by them. */
final class ContactNextActs {

    private ContactNextActs() {}

    static NextActs<OutreachCommand, Outreach, OutreachEvent> in(
            NextActs<OutreachCommand, Outreach, OutreachEvent> table) {
        return table.with(AttemptContact.class, ContactNextActs::attempt)
                .with(RecordFirstContact.class, ContactNextActs::firstContact)
                .with(ReceiveContactByPerson.class, ContactNextActs::call)
                .with(RecordContactRefusal.class, ContactNextActs::refusal)
                .with(RecordHomeVisit.class, ContactNextActs::visit)
                .with(RecordHomeVisitAsItHappened.class, ContactNextActs::visitAsItHappened)
                .withAny(
                        RecordAccompaniment.class,
                        s -> withAny(s, agency -> accompaniment(s, agency)));
    }

    private static AttemptContact attempt(Standing<Outreach> s) {
        return new AttemptContact(
                id(s), ContactMeans.LETTER, AttemptResult.LEFT, s.happened(), null, null);
    }

    private static RecordFirstContact firstContact(Standing<Outreach> s) {
        return new RecordFirstContact(id(s), Initiator.WORKER, s.happened(), SOME, null);
    }

    private static ReceiveContactByPerson call(Standing<Outreach> s) {
        return new ReceiveContactByPerson(id(s), ContactMeans.PHONE, s.happened(), SOME, null);
    }

    private static RecordContactRefusal refusal(Standing<Outreach> s) {
        return new RecordContactRefusal(
                id(s), ContactRefusal.FOR_NOW, null, SEEN, s.happened(), null);
    }

    private static RecordHomeVisit visit(Standing<Outreach> s) {
        return new RecordHomeVisit(id(s), s.happened(), SOME, SEEN, null, null);
    }

    private static RecordHomeVisitAsItHappened visitAsItHappened(Standing<Outreach> s) {
        return new RecordHomeVisitAsItHappened(id(s), s.happened(), SOME, SEEN, true, SOME);
    }

    private static RecordAccompaniment accompaniment(Standing<Outreach> s, AgencyId agency) {
        return new RecordAccompaniment(id(s), s.happened(), agency, SOME, null);
    }
}
