package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.query.gate.PolicyText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** After a change of the product nothing opens until an officer publishes its policy on the page. */
class PublishingThePolicyTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>");
    private static final Pattern NAME = Pattern.compile("name=\"policyId\"[^>]* value=\"([^\"]+)");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedWithAnOfficerIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_text_of_the_page_comes_back_as_it_is_and_opens_the_ledger_again() {
        var browser = town.browser();
        browser.entersAs("officer");
        assertThat(browser.opens("/policy").body()).doesNotContain("公表を記録する");
        publishesAnother();
        assertThat(browser.opens("/cases").status()).isEqualTo(503);
        var page = browser.opens("/policy");

        var refused = browser.postsLines(action(page), filled(page, Map.of("superior", "")));
        assertThat(refused.body()).contains("記録していません", "checked=\"checked\"");
        var done = browser.postsLines(action(page), filled(refused, Map.of()));

        assertThat(done.path()).isEqualTo("/policy");
        assertThat(done.body()).contains("公表を記録しました").doesNotContain("公表を記録する</button>");
        assertThat(browser.opens("/cases").status()).isEqualTo(200);
    }

    @Test
    void nobody_else_is_asked_to_publish() {
        for (String person : List.of("coordinator", "reviewer", "analyst")) {
            var browser = town.browser();
            browser.entersAs(person);

            assertThat(browser.opens("/policy").body()).doesNotContain("公表を記録する");
        }
    }

    private static void publishesAnother() {
        String text = PolicyText.shipped().text() + "\n// 次の版\n";
        String path = "/municipalities/999997/access-policies";
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("policyId", "another");
        body.put("text", text);
        body.put("sha256", AccessPolicyPublished.hashOf(text));
        body.put("validFrom", "" + town.today());
        body.put("approvers", List.of("" + OFFICER));
        body.put("superior", "" + REVIEWER);
        var officer = town.as(OFFICER);
        long seen = officer.decides(0, path, body).json().path("currentVersion").asLong();
        officer.decides(seen, path, body).isRecorded();
    }

    private static String action(Browser.Page page) {
        return first(Pattern.compile("action=\"(/forms/[^\"]*access-policies)\""), page.body());
    }

    /** The form as it stands, approved by the officer and to be looked at by the reviewer. */
    private static Map<String, String> filled(Browser.Page page, Map<String, String> otherwise) {
        String form = page.after("action=\"/forms/municipalities/").split("</form>", 2)[0];
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(form)
                .results()
                .forEach(hidden -> fields.put(hidden.group(1), hidden.group(2)));
        fields.put("text", HtmlUtils.htmlUnescape(first(TEXT, form)));
        fields.put("policyId", first(NAME, form));
        fields.put("validFrom", "" + town.today());
        fields.put("approvers", "" + OFFICER);
        fields.put("superior", "" + REVIEWER);
        fields.putAll(otherwise);
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
