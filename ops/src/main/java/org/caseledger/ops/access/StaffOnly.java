package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.function.Predicate;

/**
 * Asks the ledger at each request whether whoever is signed in holds a post today. So a leaver's next
 * request is turned away, whatever session or token is still valid.
 */
public final class StaffOnly implements HandlerInterceptor {

    private final Predicate<SignedIn> holdsPost;

    public StaffOnly(Predicate<SignedIn> holdsPost) {
        this.holdsPost = holdsPost;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        SignedInArgument.current()
                .filter(signedIn -> !holdsPost.test(signedIn))
                .ifPresent(_ -> {
                    throw new NotInRegister();
                });
        return true;
    }
}
