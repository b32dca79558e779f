package org.caseledger.command.http;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** Every act of the table over HTTP. */
@Hidden
@RestController
public final class RecordingApi {

    private final Recording recording;
    private final Problems problems;
    private final RequestBodies bodies = new RequestBodies();
    private final Answers answers = new Answers();

    public RecordingApi(Recording recording, Problems problems) {
        this.recording = recording;
        this.problems = problems;
    }

    /** Records the act at this path. */
    @PostMapping(Locations.BASE + "/**")
    public ResponseEntity<byte[]> record(SignedIn who, HttpServletRequest request)
            throws IOException {
        var conditions = conditions(request);
        if (!isJson(request.getContentType())) {
            return answers.problem(problems.unsupported(conditions.locale()));
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        try {
            var body = bodies.read(request.getInputStream());
            String below = path.substring(Locations.BASE.length());
            return answers.of(recording.perform(who, below, body, conditions));
        } catch (BadRequest bad) {
            return answers.problem(problems.badRequest(bad, conditions.locale()));
        }
    }

    private static Conditions conditions(HttpServletRequest request) {
        return new Conditions(
                request.getHeader(HttpHeaders.IF_MATCH),
                request.getHeader("Idempotency-Key"),
                Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.matches("(?i)application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?");
    }
}
