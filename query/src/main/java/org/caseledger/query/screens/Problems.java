package org.caseledger.query.screens;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.query.gate.AuditUnavailable;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.NotYetThere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.util.Map;

/** Why a read was not answered, as a problem that tells nothing about what exists. */
@ControllerAdvice
public class Problems {

    /** The body of a refused read; the same bytes for what is hidden and what does not exist. */
    public record ReadProblem(String type, String title, int status, String code, String detail) {}

    /** A malformed id, an unknown address and what one may not know of answer alike. */
    @ExceptionHandler({
        NotFound.class,
        MethodArgumentTypeMismatchException.class,
        NoResourceFoundException.class
    })
    public Object notFound(HttpServletRequest request) {
        return answer(request, new Told(HttpStatus.NOT_FOUND, "not-found", "見つかりません。", null));
    }

    @ExceptionHandler(NotYetThere.class)
    public Object notYet(HttpServletRequest request) {
        return answer(
                request,
                new Told(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "not-yet-there",
                        "反映を待っています。少し後にもう一度開いてください。",
                        "1"));
    }

    @ExceptionHandler(AuditUnavailable.class)
    public Object noRecord(HttpServletRequest request) {
        return answer(
                request,
                new Told(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "audit-unavailable",
                        "閲覧の記録ができないため表示できません。",
                        "5"));
    }

    @ExceptionHandler(BadQuestion.class)
    public Object badQuestion(BadQuestion bad, HttpServletRequest request) {
        return answer(
                request,
                new Told(
                        HttpStatus.BAD_REQUEST,
                        "bad-question",
                        "指定を読み取れません: " + bad.field(),
                        null));
    }

    private record Told(
            HttpStatus status, String code, String detail, @Nullable String retryAfter) {}

    /** The API answers a problem document, pages answer a page; both say the same. */
    private static Object answer(HttpServletRequest request, Told told) {
        return request.getRequestURI().startsWith("/api/") ? problem(told) : page(told);
    }

    private static ModelAndView page(Told told) {
        var page = new ModelAndView("problem", Map.of("detail", told.detail));
        page.setStatus(told.status);
        return page;
    }

    private static ResponseEntity<ReadProblem> problem(Told told) {
        var builder =
                ResponseEntity.status(told.status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (told.retryAfter != null) {
            builder.header(HttpHeaders.RETRY_AFTER, told.retryAfter);
        }
        return builder.body(
                new ReadProblem(
                        "urn:caseledger:problem:" + told.code,
                        told.status.getReasonPhrase(),
                        told.status.value(),
                        told.code,
                        told.detail));
    }
}
