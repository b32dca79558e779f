package org.caseledger.query.search;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page 検索, and the page of who looked for whom. Terms are posted, so no address holds them. */
@Controller
public class SearchScreen {

    private static final String SEARCH = "検索";

    private final SearchReading reading;
    private final NoticesReading notices;
    private final Frame frame;

    public SearchScreen(SearchReading reading, NoticesReading notices, Frame frame) {
        this.reading = reading;
        this.notices = notices;
        this.frame = frame;
    }

    @GetMapping("/search")
    public String empty(SignedIn reader, Model model) {
        SearchReading.Door door = reading.door(reader, OutputPath.SEARCH_FORM);
        model.addAttribute("tellsNotices", door.tellsNotices());
        frame.around(model, reader, SEARCH, door.position());
        return "search";
    }

    @PostMapping("/search")
    public String search(
            SignedIn reader, @RequestParam(defaultValue = "") String terms, Model model) {
        SearchReading.Door door = reading.door(reader, OutputPath.SEARCH_FORM);
        model.addAttribute("tellsNotices", door.tellsNotices());
        model.addAttribute("terms", terms);
        try {
            model.addAttribute("page", reading.search(reader, OutputPath.SEARCH_PAGE, terms));
        } catch (BadQuestion unreadable) {
            model.addAttribute("unreadable", true);
        }
        frame.around(model, reader, SEARCH, door.position());
        return "search";
    }

    @GetMapping("/search/notices")
    public String notices(SignedIn reader, Model model) {
        NoticesPage page = notices.show(reader, OutputPath.SEARCH_NOTICES_PAGE);
        model.addAttribute("page", page);
        frame.around(model, reader, "探した人の知らせ", page.ledgerPosition());
        return "search-notices";
    }
}
