package org.caseledger.ops.setup;

import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.directory.PledgeSecrecy;
import org.caseledger.events.directory.PledgeForm;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

/** The acts that set up pledges and the conference bodies of a file, with members and their secrecy. */
final class BodySteps {

    private final SetupFile file;
    private final StepBook book;

    BodySteps(SetupFile file, StepBook book) {
        this.file = file;
        this.book = book;
    }

    void write() {
        SetupFile.all(file.staff()).forEach(this::pledge);
        SetupFile.all(file.bodies()).forEach(this::body);
    }

    /** What was pledged on paper before anybody signed in. */
    private void pledge(SetupFile.Staff staff) {
        var pledged = staff.pledged();
        if (pledged != null) {
            book.add(
                    "staff[" + file.staff().indexOf(staff) + "]",
                    new PledgeSecrecy(
                            file.municipality().code(),
                            book.staff(staff.key()),
                            pledged.text(),
                            PledgeForm.ON_PAPER,
                            pledged.on()));
        }
    }

    private void body(SetupFile.Body body) {
        String path = "bodies[" + SetupFile.all(file.bodies()).indexOf(body) + "]";
        BodyId bodyId = new BodyId(book.id("body", body.key()));
        String parent = body.parent();
        book.add(
                path,
                new EstablishConferenceBody(
                        bodyId,
                        body.name(),
                        body.bases(),
                        body.kinds(),
                        book.agency(body.host()),
                        parent == null ? null : new BodyId(book.id("body", parent)),
                        body.trial(),
                        body.ruleTextVersion(),
                        body.validFrom()));
        var members = SetupFile.all(body.members());
        for (int place = 0; place < members.size(); place++) {
            member(path + ".members[" + place + "]", bodyId, members.get(place));
        }
    }

    private void member(String path, BodyId body, SetupFile.Member member) {
        var of =
                file.staff().stream()
                        .filter(one -> one.key().equals(member.staff()))
                        .findFirst()
                        .orElseThrow();
        StaffId staff = book.staff(of.key());
        book.add(
                path,
                new GrantMembership(
                        body, staff, book.agency(of.agency()), member.from(), member.until()));
        if (member.secrecyNotice() != null && member.acknowledgedOn() != null) {
            book.add(
                    path,
                    new AcknowledgeSecrecyNotice(
                            body, staff, member.secrecyNotice(), member.acknowledgedOn()));
        }
    }
}
