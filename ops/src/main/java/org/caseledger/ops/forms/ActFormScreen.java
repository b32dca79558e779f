package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.caseledger.events.register.Facts;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.casefile.CaseFile;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** A form for every act of the table: of a file that the reader may see, or of the town. */
@Controller
public class ActFormScreen {

    private final ActPages pages;
    private final CaseFileReading files;
    private final Frame frame;

    public ActFormScreen(ActPages pages, CaseFileReading files, Frame frame) {
        this.pages = pages;
        this.files = files;
        this.frame = frame;
    }

    /** The form of an act on a file. Whoever may not see the file is told that there is none. */
    @GetMapping("/cases/{fileId}/acts/{name}")
    public String ofFile(
            SignedIn reader,
            @PathVariable UUID fileId,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable UUID stream,
            Model model) {
        Act act = pages.forms().act(name).orElseThrow(NotFound::new);
        var asked = new CaseFileReading.Asked(new FileId(fileId), null, 0);
        CaseFile file = files.show(reader, OutputPath.CASE_PAGE, asked);
        show(reader, act, at(reader, fileId, stream), file, model);
        places(model, "/cases/" + fileId, name, stream);
        frame.around(model, reader, act.title(), file.ledgerPosition());
        return "act-form";
    }

    /** The form of an act that concerns no file yet. */
    @GetMapping("/acts/{name}")
    public String ofTown(
            SignedIn reader,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable UUID stream,
            Model model) {
        Act act = pages.forms().act(name).orElseThrow(NotFound::new);
        show(reader, act, at(reader, null, stream), null, model);
        places(model, "", name, stream);
        frame.around(model, reader, act.title(), pages.streams().position(reader.municipality()));
        return "act-form";
    }

    /** Where the form leads to when it recorded, and when it did not. */
    private static void places(Model model, String within, String name, @Nullable UUID stream) {
        String here = within + "/acts/" + name;
        model.addAttribute("back", within.isEmpty() ? "/acts" : within);
        model.addAttribute("again", stream == null ? here : here + "?stream=" + stream);
    }

    private void show(
            SignedIn reader, Act act, ActForms.At at, @Nullable CaseFile file, Model model) {
        Facts facts = pages.facts(reader.municipality());
        model.addAttribute(
                "form", pages.forms().draw(act, at, new FileChoices(facts, file, pages.words())));
        model.addAttribute("key", UUID.randomUUID());
    }

    private ActForms.At at(SignedIn reader, @Nullable UUID file, @Nullable UUID stream) {
        Long version =
                stream == null
                        ? null
                        : pages.streams().version(reader.municipality(), stream).orElse(null);
        return new ActForms.At(reader.municipality(), file, stream, version);
    }
}
