package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.casefile.CaseFile;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every act there is a form for, by what it is done to. */
@Controller
public class ActListScreen {

    private final ActPages pages;
    private final CaseFileReading files;
    private final Frame frame;

    public ActListScreen(ActPages pages, CaseFileReading files, Frame frame) {
        this.pages = pages;
        this.files = files;
        this.frame = frame;
    }

    /** Acts under one heading; {@code stream} is null where they begin something. */
    public record Group(String heading, @Nullable UUID stream, List<Act> acts) {}

    @GetMapping("/cases/{fileId}/acts")
    public String ofFile(SignedIn reader, @PathVariable UUID fileId, Model model) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), null, 0);
        CaseFile file = files.show(reader, OutputPath.CASE_PAGE, asked);
        List<Group> groups = new ArrayList<>();
        for (var stream : pages.streams().of(reader.municipality(), new FileId(fileId))) {
            add(
                    groups,
                    heading(stream, file),
                    stream.id(),
                    pages.forms().continuing(stream.type()));
        }
        add(groups, pages.words().stream("new"), null, pages.forms().beginningInFile());
        show(model, groups, "/cases/" + fileId);
        frame.around(model, reader, "記録する", file.ledgerPosition());
        return "acts";
    }

    @GetMapping("/acts")
    public String ofTown(SignedIn reader, Model model) {
        List<Group> groups = new ArrayList<>();
        add(groups, pages.words().stream("new"), null, pages.forms().beginningInTown());
        Facts facts = pages.facts(reader.municipality());
        for (var body : facts.findAll(BodyRegister.BODY, "all")) {
            UUID id = UUID.fromString(body.key());
            add(groups, body.value().name(), id, pages.forms().continuing("conference-body"));
            sittings(facts, body.key(), body.value().name(), groups);
        }
        var town = reader.municipality();
        add(
                groups,
                pages.words().stream("directory"),
                StreamIds.directory(town),
                pages.forms().continuing("directory"));
        add(
                groups,
                pages.words().stream("profile"),
                StreamIds.profile(town),
                pages.forms().continuing("profile"));
        show(model, groups, "");
        frame.around(model, reader, "記録する", pages.streams().position(town));
        return "acts";
    }

    private void sittings(Facts facts, String body, String name, List<Group> groups) {
        facts.findAll(SittingRegister.SITTING, Lookups.body(BodyId.of(body))).stream()
                .filter(sitting -> !sitting.value().closed())
                .forEach(sitting ->
                        add(
                                groups,
                                name + " 第" + sitting.value().number() + "回",
                                UUID.fromString(sitting.key()),
                                pages.forms().continuing("sitting")));
    }

    private String heading(FileStreams.Stream stream, CaseFile file) {
        return file.consents().stream()
                .filter(consent -> consent.consentId().equals(stream.id()))
                .map(consent ->
                        pages.words().stream("consent")
                                + ": "
                                + consent.person()
                                + " "
                                + consent.purpose())
                .findFirst()
                .orElse(pages.words().stream(stream.type()));
    }

    private static void add(
            List<Group> groups, String heading, @Nullable UUID stream, List<Act> acts) {
        if (!acts.isEmpty()) {
            groups.add(new Group(heading, stream, acts));
        }
    }

    private static void show(Model model, List<Group> groups, String within) {
        model.addAttribute("groups", groups);
        model.addAttribute("within", within);
    }
}
