package org.caseledger.ops.forms;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.TooManySearches;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.search.SearchReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for a person from within the form that would enter them, and leads back to that form with
 * who was found beside it and with everything that was typed.
 */
@Controller
public final class IntakeSearchScreen {

    static final String TERMS = "lookFor";

    private final SearchReading reading;

    public IntakeSearchScreen(SearchReading reading) {
        this.reading = reading;
    }

    /** Records nothing but the search itself. */
    @PostMapping("/intake-search")
    public RedirectView look(
            SignedIn reader, HttpServletRequest request, RedirectAttributes attributes) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        var fields = new FormFields(sent);
        String terms = fields.steering(TERMS);
        attributes.addFlashAttribute("formKept", new FormDraft("", fields.entered()));
        attributes.addFlashAttribute("lookedFor", terms);
        try {
            attributes.addFlashAttribute(
                    "found",
                    reading.search(reader, OutputPath.SEARCH_PAGE, terms == null ? "" : terms));
        } catch (TooManySearches stopped) {
            attributes.addFlashAttribute("lookedTooOften", stopped.most());
        } catch (BadQuestion unreadable) {
            attributes.addFlashAttribute("notLooked", true);
        }
        return FormDoor.seeOther(ReturnPath.of(fields.steering("again")).path());
    }
}
