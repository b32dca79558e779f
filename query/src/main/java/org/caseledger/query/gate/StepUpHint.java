package org.caseledger.query.gate;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.Duration;

/**
 * Tells whoever asked that more would open after showing a second factor again: pages by a line with
 * a link, clients of the API by the challenge of RFC 9470.
 */
final class StepUpHint {

    /** What pages find the way back in. */
    static final String WANTED = "secondFactorWanted";

    private StepUpHint() {}

    static void give(Duration most) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)
                || web.getResponse() == null) {
            return;
        }
        String path = web.getRequest().getRequestURI();
        web.getRequest().setAttribute(WANTED, path);
        if (path.startsWith("/api/")) {
            web.getResponse()
                    .setHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\""
                                    .formatted(most.toSeconds()));
        }
    }
}
