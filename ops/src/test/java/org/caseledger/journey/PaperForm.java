package org.caseledger.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of an act as somebody fills it in: by the words on the page, never by an id or a code. */
final class PaperForm {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final Browser browser;
    private final Browser.Page page;
    private final Map<String, String> fields = new LinkedHashMap<>();

    PaperForm(Browser browser, Browser.Page page) {
        this.browser = browser;
        this.page = page;
        if (page.status() != 200) {
            throw new AssertionError(page.path() + " answers " + page.status());
        }
        Matcher hidden = HIDDEN.matcher(body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
    }

    private String body() {
        return page.after("action=\"/forms/acts/").split("</form>", 2)[0];
    }

    /** Types into a field that there must be. */
    PaperForm types(String name, String text) {
        if (!body().contains("name=\"" + name + "\"")) {
            throw new AssertionError("no field " + name + " on " + page.path() + "\n" + body());
        }
        fields.put(name, text);
        return this;
    }

    /** Chooses in a list, or ticks, what begins with these words. */
    PaperForm picks(String name, String words) {
        String value = offered(name, words);
        fields.merge(name, value, (one, more) -> one + "\n" + more);
        return this;
    }

    private String offered(String name, String words) {
        Matcher ticked =
                Pattern.compile(
                                "name=\""
                                        + Pattern.quote(name)
                                        + "\" value=\"([^\"]+)\"[^>]*>\\s*<label[^>]*>"
                                        + Pattern.quote(words))
                        .matcher(body());
        if (ticked.find()) {
            return ticked.group(1);
        }
        String list =
                body().split("<select [^>]*name=\"" + Pattern.quote(name) + "\"", 2)[1]
                        .split("</select>", 2)[0];
        Matcher option =
                Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + Pattern.quote(words))
                        .matcher(list);
        if (!option.find()) {
            throw new AssertionError("no choice " + words + " for " + name + " in " + list);
        }
        return option.group(1);
    }

    Browser.Page sends() {
        Matcher action = Pattern.compile("action=\"(/forms/acts/[^\"]+)\"").matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form on " + page.path());
        }
        return browser.posts(action.group(1), fields);
    }

    /** Asks for one more row of a list, as its button does. */
    Browser.Page wantsOneMore(String list) {
        fields.put("more", list);
        return sends();
    }
}
