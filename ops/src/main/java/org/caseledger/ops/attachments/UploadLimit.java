package org.caseledger.ops.attachments;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.command.http.Answers;
import org.caseledger.command.http.Languages;
import org.caseledger.command.http.Problems;
import org.caseledger.command.http.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Turns away a file that says it is too large before any of it is read, in words: a form that is not
 * read to its end has lost its token, and would be told only that this is not allowed.
 */
public final class UploadLimit extends OncePerRequestFilter {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="ja"><head><meta charset="utf-8"><title>受け取っていません - 支援ケース台帳</title>
            <link rel="stylesheet" href="/ledger.css"></head>
            <body><header><p>支援ケース台帳</p></header><main id="main"><h1>受け取っていません</h1>
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
        return key(request) == null || request.getContentLengthLong() <= largest;
    }

    /** The sentence for what is sent there; null where no file is sent. */
    private static @Nullable String key(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith("/attachments")) {
            return "attachment-too-large";
        }
        boolean ledger = path.equals("/migrations/checks") || path.equals("/migrations/mappings");
        return ledger ? "migration.file-too-large" : null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = Objects.requireNonNull(key(request));
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            ResponseEntity<byte[]> told = answers.problem(problems.tooLarge(key, locale));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body(told));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            String page = PAGE.formatted(sentences.problem(key, locale));
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] body(ResponseEntity<byte[]> told) {
        byte[] body = told.getBody();
        return body == null ? new byte[0] : body;
    }
}
