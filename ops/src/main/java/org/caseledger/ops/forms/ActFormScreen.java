package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.casefile.CaseFile;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.organisations.TownNames;
import org.caseledger.query.screens.Frame;
import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A form for every act of the table: of a file that the reader may see, or of the town. */
@Controller
public class ActFormScreen {

    private final ActPages pages;
    private final CaseFileReading files;
    private final SheetPrefill prefill;
    private final Frame frame;

    public ActFormScreen(ActPages pages, CaseFileReading files, SheetPrefill prefill, Frame frame) {
        this.pages = pages;
        this.files = files;
        this.prefill = prefill;
        this.frame = frame;
    }

    /** The form of an act on a file. Whoever may not see the file is told that there is none. */
    @GetMapping("/cases/{fileId}/acts/{name}")
    public String ofFile(
            SignedIn reader,
            @PathVariable UUID fileId,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable UUID stream,
            @RequestParam(required = false) @Nullable UUID person,
            Model model) {
        Act act = pages.forms().act(name).orElseThrow(NotFound::new);
        if (person != null && name.equals(SheetPrefill.ACT)) {
            model.addAttribute("prefilled", prefill.of(reader, fileId, person));
        }
        var asked = new CaseFileReading.Asked(new FileId(fileId), null, 0);
        CaseFile file = files.show(reader, OutputPath.ACT_FORM_PAGE, asked);
        var at = new ActForms.At(reader.municipality(), fileId, stream, version(file, stream));
        show(act, at, pages.ofFile(reader, file), model);
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
        TownNames names = pages.names(reader);
        Long version =
                stream != null && isOfTown(reader, names, stream)
                        ? pages.streams().version(reader.municipality(), stream).orElse(null)
                        : null;
        var at = new ActForms.At(reader.municipality(), null, stream, version);
        String ticked = entered(model).get("persons");
        show(act, at, pages.ofTown(reader.municipality(), names, stream, ticked), model);
        places(model, "", name, stream);
        frame.around(model, reader, act.title(), pages.streams().position(reader.municipality()));
        return "act-form";
    }

    /** What any worker of the town may know of, unlike the streams of a file. */
    private static boolean isOfTown(SignedIn reader, TownNames names, UUID stream) {
        return stream.equals(StreamIds.directory(reader.municipality()))
                || stream.equals(StreamIds.profile(reader.municipality()))
                || Stream.of("BodyId", "SittingId")
                        .flatMap(type -> names.of(type).stream())
                        .anyMatch(one -> one.id().equals(stream.toString()));
    }

    /** Where the form leads to when it recorded, and when it did not. */
    private static void places(Model model, String within, String name, @Nullable UUID stream) {
        String here = within + "/acts/" + name;
        model.addAttribute("back", within.isEmpty() ? "/acts" : within);
        model.addAttribute("list", within + "/acts");
        model.addAttribute("again", stream == null ? here : here + "?stream=" + stream);
    }

    private void show(Act act, ActForms.At at, Choices choices, Model model) {
        Map<String, String> entered = entered(model);
        String more =
                model.getAttribute("formDraft") instanceof FormDraft draft ? draft.more() : null;
        var rows = new FormRows(entered.keySet(), more);
        model.addAttribute("form", pages.forms().draw(act, at, choices, rows));
        model.addAttribute("entered", entered);
        model.addAttribute("key", UUID.randomUUID());
    }

    /** What was typed into this form before it was refused, or before it got one more row. */
    private static Map<String, String> entered(Model model) {
        if (model.getAttribute("formProblem") instanceof FormProblem problem) {
            return problem.entered();
        }
        Object draft =
                model.containsAttribute("formDraft")
                        ? model.getAttribute("formDraft")
                        : model.getAttribute("formKept");
        return draft instanceof FormDraft kept ? kept.entered() : prefilled(model);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> prefilled(Model model) {
        return model.getAttribute("prefilled") instanceof Map<?, ?> known
                ? (Map<String, String>) known
                : Map.of();
    }

    /** The version of a stream of the file; nothing of a stream that was not shown. */
    private static @Nullable Long version(CaseFile file, @Nullable UUID stream) {
        return file.history().stream()
                .filter(line -> line.stream().equals(stream))
                .map(HistoryLine::version)
                .findFirst()
                .orElse(null);
    }
}
