package org.caseledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.caseledger.events.value.EraDates;
import org.caseledger.query.ledger.LedgerLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/** A coordinator records what was done today, by keyboard alone and with scripts switched off. */
@Tag("browser")
class VisitByKeyboardTest {

    private static final String WORDS = "自宅を訪ね、玄関先で近況を聞いた。";

    private static final String TODAY = EraDates.write(LocalDate.now(LedgerLine.TOWN_TIME));

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Console console;

    @BeforeAll
    static void start() {
        console = Console.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        console.close();
    }

    @Test
    void by_keyboard_alone() {
        Page page = console.doors(1280, true);
        Keys keys = new Keys(page);

        keys.presses(AriaRole.BUTTON, "調整担当");
        keys.presses(AriaRole.LINK, "支援ケース一覧");
        keys.presses(AriaRole.LINK, "佐倉 恵子");
        keys.presses(AriaRole.LINK, "支援経過を記録する");
        keys.types("あった日", TODAY);
        keys.types("内容", WORDS);
        keys.presses(AriaRole.BUTTON, "記録する");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("記録しました");
        assertThat(page.locator("ol[reversed] > li").first()).containsText(WORDS);
    }

    @Test
    void without_scripts() {
        Page page = console.doors(1280, false);

        page.getByRole(AriaRole.BUTTON, Console.exactly("調整担当")).click();
        page.getByRole(AriaRole.LINK, Console.exactly("支援ケース一覧")).first().click();
        page.getByRole(AriaRole.LINK, Console.exactly("佐倉 恵子")).click();
        Locator form = page.locator("section[aria-labelledby=h-record]");
        form.getByLabel("あった日").fill(TODAY);
        form.getByLabel("内容").fill(WORDS);
        form.getByRole(AriaRole.BUTTON).click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("記録しました");
    }
}
