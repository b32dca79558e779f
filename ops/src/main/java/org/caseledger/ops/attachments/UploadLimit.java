package org.caseledger.ops.attachments;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.command.http.Answers;
import org.caseledger.command.http.Languages;
import org.caseledger.command.http.Problems;
import org.caseledger.command.http.Sentences;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Turns away a file that says it is too large before any of it is read, in words: a form that is not
 * read to its end has lost its token, and would be told only that this is not allowed.
 */
public final class UploadLimit extends OncePerRequestFilter {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="ja"><head><meta charset="utf-8"><title>添付していません - 支援ケース台帳</title>
            <link rel="stylesheet" href="/ledger.css"></head>
            <body><header><p>支援ケース台帳</p></header><main id="main"><h1>添付していません</h1>
            <p>%s</p><p>前の画面に戻って、送り直してください。</p></main></body></html>
            """;

    private final long largest;
    private final Problems problems;
    private final Sentences sentences;
    private final Answers answers = new Answers();

    /**
     * @param largest size in bytes of a whole request that is still read
     */
    public UploadLimit(long largest, Problems problems, Sentences sentences) {
        this.largest = largest;
        this.problems = problems;
        this.sentences = sentences;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/attachments")
                || request.getContentLengthLong() <= largest;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            ResponseEntity<byte[]> told =
                    answers.problem(problems.tooLarge("attachment-too-large", locale));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body(told));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            String page = PAGE.formatted(sentences.problem("attachment-too-large", locale));
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] body(ResponseEntity<byte[]> told) {
        byte[] body = told.getBody();
        return body == null ? new byte[0] : body;
    }
}
