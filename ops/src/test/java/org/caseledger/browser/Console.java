package org.caseledger.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.caseledger.ops.LedgerApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;

/** The running demonstration and a browser to see it with. */
final class Console implements AutoCloseable {

    private final ConfigurableApplicationContext ledger;
    private final Chromium chromium = new Chromium();

    private Console(ConfigurableApplicationContext ledger) {
        this.ledger = ledger;
    }

    static Console startedIn(Path folder) {
        return new Console(
                new SpringApplication(LedgerApplication.class)
                        .run("--server.port=0", "--caseledger.data-dir=" + folder));
    }

    /** Through the door of that person by the mouse, in a window of its own. */
    Page entersAs(String title, int width) {
        Page page = doors(width, true);
        page.getByRole(AriaRole.BUTTON, exactly(title)).click();
        return page;
    }

    /** The entry page in a window of its own. */
    Page doors(int width, boolean scripts) {
        Page page = chromium.window(width, scripts).newPage();
        page.navigate(address());
        return page;
    }

    String address() {
        return "http://localhost:"
                + ledger.getEnvironment().getRequiredProperty("local.server.port");
    }

    static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        chromium.close();
        ledger.close();
    }
}
