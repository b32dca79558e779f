package org.caseledger.ops.start;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

import java.util.List;

/**
 * Switches off, before anything else happens, that the framework asks its vendor for updates or
 * advertises on the console. Networks of municipalities are closed, and a ledger tells nobody of
 * itself.
 */
public final class NoCallHome implements ApplicationListener<ApplicationStartingEvent> {

    /** System properties that must be {@code true} before the first class of the framework loads. */
    public static final List<String> SWITCHES =
            List.of("axoniq.update-checker.disabled", "disable-axoniq-console-message");

    @Override
    public void onApplicationEvent(ApplicationStartingEvent starting) {
        SWITCHES.forEach(name -> System.setProperty(name, "true"));
    }
}
