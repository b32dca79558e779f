package org.caseledger.query.deadlines;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.caseledger.query.sentences.DeadlineTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;

/** The page 期限一覧. */
@Controller
public class DeadlinesScreen {

    private static final List<Choice> KINDS =
            Arrays.stream(DeadlineKind.values())
                    .map(kind -> new Choice(kind.name(), DeadlineTerms.of(kind)))
                    .toList();

    private final DeadlineReading reading;
    private final Frame frame;

    public DeadlinesScreen(DeadlineReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    /** One kind to choose. */
    public record Choice(String code, String words) {}

    @GetMapping("/deadlines")
    public String deadlines(
            SignedIn reader,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable WorkGroup group,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            HttpServletResponse response) {
        var question = new Asked.Question(kind, until, mine, cursor, 0);
        DeadlinesPage page = reading.show(reader, OutputPath.DEADLINES_PAGE, question, group);
        response.setHeader("Ledger-Position", Long.toString(page.ledgerPosition()));
        model.addAttribute("page", page);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("kind", kind);
        model.addAttribute("until", until);
        model.addAttribute("mine", mine);
        model.addAttribute("group", group);
        frame.around(model, reader, "期限一覧", page.ledgerPosition());
        return "deadlines";
    }
}
