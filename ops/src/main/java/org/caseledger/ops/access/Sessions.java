package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/** Begins sessions for pages: a new one for each sign-in, so that one known before is worth nothing. */
public final class Sessions {

    private static final String WAY_BACK = "caseledger.way-back";

    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Signs somebody in and answers the page to go on with: the one that was left, or the first. */
    public String begin(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        return begin(signedIn, clock.instant(), request, response);
    }

    private String begin(
            SignedIn signedIn,
            Instant since,
            HttpServletRequest request,
            HttpServletResponse response) {
        String back = Objects.requireNonNullElse(end(request), "/");
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInToken(signedIn, since));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return back;
    }

    /** Goes on in a new session after a fresh proof; it still ends when the first one would have. */
    public String confirm(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        Instant since =
                SecurityContextHolder.getContext().getAuthentication()
                                instanceof SignedInToken token
                        ? token.since()
                        : clock.instant();
        return begin(signedIn, since, request, response);
    }

    private static @Nullable String end(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before == null) {
            return null;
        }
        String back = (String) before.getAttribute(WAY_BACK);
        before.invalidate();
        return back;
    }

    /** Remembers the page to come back to; anything but a page of the ledger is forgotten. */
    public static void remember(String page, HttpServletRequest request) {
        if (page.matches("/(?![/\\\\])[\\w/.-]*")) {
            request.getSession().setAttribute(WAY_BACK, page);
        }
    }
}
