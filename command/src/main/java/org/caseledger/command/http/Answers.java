package org.caseledger.command.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What became of an act, as the API says it. */
public final class Answers {

    private final RequestBodies bodies = new RequestBodies();

    public ResponseEntity<byte[]> of(Answer answer) {
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

    public ResponseEntity<byte[]> problem(Problem problem) {
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
