package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.casefile.CaseFile;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.organisations.TownNames;
import org.caseledger.query.screens.Frame;
import org.caseledger.query.screens.NextActs;
import org.caseledger.query.sentences.HistoryLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @GetMapping("/cases/{fileId}/acts")
    public String ofFile(SignedIn reader, @PathVariable UUID fileId, Model model) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), null, 0);
        CaseFile file = files.show(reader, OutputPath.ACT_FORM_PAGE, asked);
        Set<UUID> shown =
                file.history().stream().map(HistoryLine::stream).collect(Collectors.toSet());
        TownNames names = pages.names(reader);
        List<ActGroup> groups = new ArrayList<>();
        for (var stream : pages.streams().of(reader.municipality(), new FileId(fileId))) {
            if (shown.contains(stream.id())) {
                boolean sitting = stream.type().equals("sitting");
                List<Act> acts =
                        sitting
                                ? pages.forms().ofSitting(true)
                                : pages.forms().continuing(stream.type());
                add(groups, new ActGroup(heading(stream, file, names), stream.id(), acts));
            }
        }
        add(groups, new ActGroup(words("disclosure"), null, pages.forms().disclosing()));
        add(groups, new ActGroup(words("new"), null, pages.forms().beginningInFile()));
        model.addAttribute("blocked", blocked(file));
        show(model, groups, "/cases/" + fileId);
        frame.around(model, reader, "ケースに記録する", file.ledgerPosition());
        return "acts";
    }

    @GetMapping("/acts")
    public String ofTown(SignedIn reader, Model model) {
        var acts = new TownActs(pages, pages.names(reader));
        model.addAttribute("blocked", Set.of());
        model.addAttribute("namedOnly", acts.namedOnly());
        model.addAttribute("elsewhere", acts.elsewhere(reader));
        show(model, acts.offered(reader), "");
        frame.around(model, reader, "記録する", pages.streams().position(reader.municipality()));
        return "acts";
    }

    /** The acts that a rule forbids now, by name, as the page of the file tells them too. */
    private static Set<String> blocked(CaseFile file) {
        return file.nextActs().stream()
                .filter(act -> !act.allowed())
                .map(NextActs.NextAct::act)
                .collect(Collectors.toSet());
    }

    private String words(String stream) {
        return pages.words().stream(stream);
    }

    private String heading(FileStreams.Stream stream, CaseFile file, TownNames names) {
        return switch (stream.type()) {
            case "consent" ->
                    file.consents().stream()
                            .filter(consent -> consent.consentId().equals(stream.id()))
                            .map(consent ->
                                    words("consent")
                                            + ": "
                                            + consent.person()
                                            + " "
                                            + consent.purpose())
                            .findFirst()
                            .orElse(words("consent"));
            case "sitting" ->
                    names.of("SittingId").stream()
                            .filter(sitting -> sitting.id().equals(stream.id().toString()))
                            .map(TownNames.Named::words)
                            .findFirst()
                            .orElse(words("sitting"));
            default -> words(stream.type());
        };
    }

    private static void add(List<ActGroup> groups, ActGroup group) {
        if (!group.acts().isEmpty()) {
            groups.add(group);
        }
    }

    private static void show(Model model, List<ActGroup> groups, String within) {
        model.addAttribute("groups", groups);
        model.addAttribute("within", within);
    }
}
