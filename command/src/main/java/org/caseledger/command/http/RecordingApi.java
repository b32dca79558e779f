package org.caseledger.command.http;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every act of the table over HTTP. */
@Hidden
@RestController
public final class RecordingApi {

    private final Recording recording;
    private final Problems problems;
    private final RequestBodies bodies = new RequestBodies();

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
            return problem(problems.unsupported(conditions.locale()));
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        try {
            var body = bodies.read(request.getInputStream());
            String below = path.substring(Locations.BASE.length());
            return answer(recording.perform(who, below, body, conditions));
        } catch (BadRequest bad) {
            return problem(problems.badRequest(bad, conditions.locale()));
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

    private ResponseEntity<byte[]> answer(Answer answer) {
        return switch (answer) {
            case Answer.Written written -> written(written);
            case Answer.Declined declined -> problem(declined.problem());
        };
    }

    private ResponseEntity<byte[]> written(Answer.Written written) {
        var recorded = written.recorded();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ids", written.ids());
        members.put("stream", recorded.stream());
        members.put("version", recorded.version());
        members.put("positions", recorded.positions());
        members.put("eventIds", recorded.eventIds());
        members.put("recordedAt", recorded.recordedAt().toString());
        members.put("ledgerPosition", recorded.municipalityPosition());
        Stopped stopped = written.stopped();
        if (stopped != null) {
            members.put("stopped", stopped.members());
        }
        return ResponseEntity.status(201)
                .header(HttpHeaders.LOCATION, written.location())
                .eTag("\"" + recorded.version() + "\"")
                .header("Ledger-Position", Long.toString(recorded.municipalityPosition()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(bodies.write(members));
    }

    private ResponseEntity<byte[]> problem(Problem problem) {
        var response =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        Integer retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        }
        Long current = problem.currentVersion();
        if (current != null) {
            response.eTag("\"" + current + "\"");
        }
        return response.body(bodies.write(problem.members()));
    }
}
