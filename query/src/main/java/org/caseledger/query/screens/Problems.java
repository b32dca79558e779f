package org.caseledger.query.screens;

import org.caseledger.query.gate.AuditUnavailable;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.NotYetThere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a read was not answered, as a problem that tells nothing about what exists. */
@RestControllerAdvice("org.caseledger.query")
public class Problems {

    /** The body of a refused read; the same bytes for what is hidden and what does not exist. */
    public record ReadProblem(String type, String title, int status, String code, String detail) {}

    @ExceptionHandler(NotFound.class)
    public ResponseEntity<ReadProblem> notFound(NotFound none) {
        return answer(HttpStatus.NOT_FOUND, "not-found", "見つかりません。", null);
    }

    @ExceptionHandler(NotYetThere.class)
    public ResponseEntity<ReadProblem> notYet(NotYetThere later) {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, "not-yet-there", "反映を待っています。少し後にもう一度開いてください。", "1");
    }

    @ExceptionHandler(AuditUnavailable.class)
    public ResponseEntity<ReadProblem> noRecord(AuditUnavailable fault) {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, "audit-unavailable", "閲覧の記録ができないため表示できません。", "5");
    }

    @ExceptionHandler(BadQuestion.class)
    public ResponseEntity<ReadProblem> badQuestion(BadQuestion bad) {
        return answer(HttpStatus.BAD_REQUEST, "bad-question", "指定を読み取れません: " + bad.field(), null);
    }

    private static ResponseEntity<ReadProblem> answer(
            HttpStatus status, String code, String detail, @Nullable String retryAfter) {
        var builder = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            builder.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return builder.body(
                new ReadProblem(
                        "urn:caseledger:problem:" + code,
                        status.getReasonPhrase(),
                        status.value(),
                        code,
                        detail));
    }
}
