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
    private static final String NOT_IN_REGISTER =
            """
            {"type":"about:blank","title":"Forbidden","status":403,\
            "code":"access.not-in-register",\
            "detail":"職員の名簿に現在の配属がありません。 / No post in the register today.",\
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
        challenge(request, response, "Bearer");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, UNAUTHENTICATED);
    }

    /** The same where a token counts only with the proof of the key it is bound to. */
    public static void unproven(
            HttpServletRequest request, HttpServletResponse response, Exception reason)
            throws IOException {
        challenge(request, response, "DPoP");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, UNAUTHENTICATED);
    }

    private static void challenge(
            HttpServletRequest request, HttpServletResponse response, String scheme) {
        boolean hadToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                hadToken ? scheme + " error=\"invalid_token\"" : scheme);
    }

    /** 403, the same for everything. */
    public static void forbidden(
            HttpServletRequest request, HttpServletResponse response, Exception reason)
            throws IOException {
        write(response, HttpServletResponse.SC_FORBIDDEN, FORBIDDEN);
    }

    /** 403: signed in, but the directory knows no post of this person today. */
    static void notInRegister(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_FORBIDDEN, NOT_IN_REGISTER);
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
