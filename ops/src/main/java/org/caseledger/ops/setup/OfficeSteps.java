package org.caseledger.ops.setup;

import org.caseledger.command.directory.AssignArea;
import org.caseledger.command.directory.ConcludeSharingAgreement;
import org.caseledger.command.directory.DrawArea;
import org.caseledger.command.directory.EstablishPost;
import org.caseledger.command.directory.FillPost;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;

import java.util.stream.Collectors;

/** The acts that set up areas, posts and sharing agreements, once agencies and staff are there. */
final class OfficeSteps {

    private final SetupFile file;
    private final StepBook book;
    private final MunicipalityCode municipality;

    OfficeSteps(SetupFile file, StepBook book) {
        this.file = file;
        this.book = book;
        this.municipality = file.municipality().code();
    }

    void write() {
        SetupFile.all(file.areas()).forEach(this::area);
        SetupFile.all(file.posts()).forEach(this::post);
        SetupFile.all(file.agreements()).forEach(this::agreement);
    }

    private void area(SetupFile.Area area) {
        String path = "areas[" + SetupFile.all(file.areas()).indexOf(area) + "]";
        AreaId areaId = new AreaId(book.id("area", area.key()));
        book.add(path, new DrawArea(municipality, areaId, area.name(), area.layer(), area.from()));
        var assignments = SetupFile.all(area.assignments());
        for (int place = 0; place < assignments.size(); place++) {
            var one = assignments.get(place);
            String staff = one.staff();
            String key = area.key() + "/" + one.agency() + "/" + staff + "/" + one.from();
            book.add(
                    path + ".assignments[" + place + "]",
                    new AssignArea(
                            municipality,
                            new AssignmentId(book.id("assignment", key)),
                            areaId,
                            book.agency(one.agency()),
                            staff == null ? null : book.staff(staff),
                            one.from(),
                            one.until()));
        }
    }

    private void post(SetupFile.Post post) {
        String path = "posts[" + SetupFile.all(file.posts()).indexOf(post) + "]";
        PostId postId = new PostId(book.id("post", post.key()));
        book.add(
                path,
                new EstablishPost(
                        municipality,
                        postId,
                        book.agency(post.agency()),
                        post.title(),
                        post.from()));
        String holder = post.holder();
        if (holder != null) {
            book.add(
                    path,
                    new FillPost(
                            municipality,
                            postId,
                            book.staff(holder),
                            post.heldFrom() == null ? post.from() : post.heldFrom(),
                            post.heldUntil()));
        }
    }

    private void agreement(SetupFile.Agreement agreement) {
        book.add(
                "agreements[" + SetupFile.all(file.agreements()).indexOf(agreement) + "]",
                new ConcludeSharingAgreement(
                        municipality,
                        new AgreementId(book.id("agreement", agreement.key())),
                        agreement.title(),
                        agreement.parties().stream().map(book::agency).collect(Collectors.toSet()),
                        agreement.purpose(),
                        agreement.kinds(),
                        agreement.from(),
                        agreement.until()));
    }
}
