package org.caseledger.query.casefile;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.caseledger.query.sentences.ComponentTerms;
import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The page of one entry of a case, with the forms that set it right. */
@Controller
public class EntryScreen {

    private final CaseFileReading reading;
    private final EntryChoices choices;
    private final Frame frame;

    public EntryScreen(CaseFileReading reading, EntryChoices choices, Frame frame) {
        this.reading = reading;
        this.choices = choices;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/entries/{eventId}")
    public String entry(
            SignedIn reader,
            @PathVariable UUID fileId,
            @PathVariable UUID eventId,
            @RequestParam(defaultValue = "0") long minPosition,
            Model model) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), null, minPosition);
        CaseFile file = reading.show(reader, OutputPath.CASE_PAGE, asked);
        model.addAttribute("file", file);
        model.addAttribute("line", line(file, eventId));
        model.addAttribute("choices", choices.of(reader, file));
        model.addAttribute("bases", codes(LegalBasis.values()));
        model.addAttribute(
                "classes", codes(Sensitivity.S1, Sensitivity.S2, Sensitivity.S3, Sensitivity.S4));
        model.addAttribute("newest", minPosition);
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "記録", file.ledgerPosition());
        return "entry";
    }

    private static List<HistoryLine.Code> codes(Enum<?>... all) {
        return Arrays.stream(all)
                .map(code -> new HistoryLine.Code(code.name(), ComponentTerms.of(code)))
                .toList();
    }

    private static HistoryLine line(CaseFile file, UUID eventId) {
        @Nullable HistoryLine found =
                file.history().stream()
                        .filter(line -> line.eventId().equals(eventId))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
