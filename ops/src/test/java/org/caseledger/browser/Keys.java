package org.caseledger.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who has no mouse: moves on with Tab until what is wanted has the focus. */
final class Keys {

    private static final int MOST = 400;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Moves to the control of that name and presses Enter. */
    void presses(AriaRole role, String name) {
        movesTo(page.getByRole(role, Console.exactly(name)).first());
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Moves to the field of that label and types. */
    void types(String label, String words) {
        movesTo(page.getByLabel(label).first());
        page.keyboard().insertText(words);
    }

    private void movesTo(Locator wanted) {
        wanted.waitFor();
        for (int step = 0; step < MOST; step++) {
            if (hasFocus(wanted)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the keyboard: " + wanted);
    }

    private static boolean hasFocus(Locator wanted) {
        return (boolean) wanted.evaluate("each => each === document.activeElement");
    }
}
