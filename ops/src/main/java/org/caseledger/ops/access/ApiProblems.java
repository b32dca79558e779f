package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the API answers before any controller is asked: not signed in, or not allowed. */
public final class ApiProblems {

    private static final String UNAUTHENTICATED =
            """
            {"type":"about:blank","title":"Unauthorized","status":401,"code":"access.sign-in",\
            "detail":"サインインが必要です。 / Sign in first.",\
            "rule":"","source":"","allowed":[]}\
            """;
    private static final String FORBIDDEN =
            """
            {"type":"about:blank","title":"Forbidden","status":403,"code":"access.forbidden",\
            "detail":"この操作はできません。 / This is not allowed.",\
            "rule":"","source":"","allowed":[]}\
            """;

    private static final String UNREADABLE =
            """
            {"type":"about:blank","title":"Bad Request","status":%d,"code":"request.unreadable",\
            "detail":"要求を読み取れません。 / The request cannot be read.",\
            "rule":"","source":"","allowed":[]}\
            """;

    private ApiProblems() {}

    /** 401, with the challenge a client needs and no word on why its token failed. */
    public static void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, Exception reason)
            throws IOException {
        boolean hadToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                hadToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, UNAUTHENTICATED);
    }

    /** 403, the same for everything. */
    public static void forbidden(
            HttpServletRequest request, HttpServletResponse response, Exception reason)
            throws IOException {
        write(response, HttpServletResponse.SC_FORBIDDEN, FORBIDDEN);
    }

    /** An address or a header that the server does not even take in. */
    public static void unreadable(HttpServletResponse response, int status) throws IOException {
        write(response, status, UNREADABLE.formatted(status));
    }

    private static void write(HttpServletResponse response, int status, String problem)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
