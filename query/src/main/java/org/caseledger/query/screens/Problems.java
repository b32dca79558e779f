package org.caseledger.query.screens;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.query.gate.AuditUnavailable;
import org.caseledger.query.gate.Damaged;
import org.caseledger.query.gate.Forgotten;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.PolicyUnavailable;
import org.caseledger.query.gate.TooManySearches;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.NotYetThere;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.util.Map;

/** Why a read was not answered, as a problem that tells nothing about what exists. */
@ControllerAdvice
public class Problems {

    /** The body of a refused read; the same bytes for what is hidden and what does not exist. */
    public record ReadProblem(String type, String title, int status, String code, String detail) {}

    /** A malformed id in an address answers like an unknown one. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    public Object notFound(HttpServletRequest request) {
        return answer(request, Told.NOT_FOUND);
    }

    /** An id that is none does not exist; any other value that cannot be read is named. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    public Object unreadable(MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
        return bad.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(request, Told.NOT_FOUND)
                : badQuestion(request, bad.getName());
    }

    /** Acts are posted to every address; to look at one that shows nothing finds nothing. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    public Object notThatWay(
            HttpRequestMethodNotSupportedException asked, HttpServletRequest request) {
        return answer(
                request, asked.getMethod().equals("GET") ? Told.NOT_FOUND : Told.NOT_THAT_WAY);
    }

    @ExceptionHandler(NotYetThere.class)
    public Object notYet(HttpServletRequest request) {
        return answer(request, Told.NOT_YET);
    }

    @ExceptionHandler(AuditUnavailable.class)
    public Object noRecord(HttpServletRequest request) {
        return answer(request, Told.NO_RECORD);
    }

    /** Nobody's right to look can be judged. Nothing was shown. */
    @ExceptionHandler(PolicyUnavailable.class)
    public Object noPolicy(HttpServletRequest request) {
        return answer(request, Told.NO_POLICY);
    }

    /** The database does not answer. Nothing was shown. */
    @ExceptionHandler({
        NonTransientDataAccessResourceException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class
    })
    public Object unreachable(HttpServletRequest request) {
        return answer(request, Told.UNREACHABLE);
    }

    /** It was there, and its key was destroyed. */
    @ExceptionHandler(Forgotten.class)
    public Object forgotten(Forgotten gone, HttpServletRequest request) {
        return answer(request, Told.gone(gone.destroyedOn()));
    }

    /** What is stored is not what was recorded: nothing of it is shown. */
    @ExceptionHandler(Damaged.class)
    public Object damaged(HttpServletRequest request) {
        return answer(request, Told.DAMAGED);
    }

    /** Whoever searches without end is stopped, whatever was looked for. */
    @ExceptionHandler(TooManySearches.class)
    public Object tooMany(TooManySearches stopped, HttpServletRequest request) {
        return answer(request, Told.tooManySearches(stopped.most()));
    }

    @ExceptionHandler(BadQuestion.class)
    public Object badQuestion(BadQuestion bad, HttpServletRequest request) {
        return badQuestion(request, bad.field());
    }

    /** What should hold the terms of a search cannot be read. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    public Object unreadableBody(HttpServletRequest request) {
        return badQuestion(request, "body");
    }

    /** What should hold the terms of a search is of another kind. */
    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    public Object notJson(HttpServletRequest request) {
        return answer(request, Told.NOT_JSON);
    }

    private static Object badQuestion(HttpServletRequest request, String field) {
        return answer(request, isApi(request) ? Told.badQuestion(field) : Told.unreadable(field));
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** The API answers a problem document, pages answer a page; both say the same. */
    private static Object answer(HttpServletRequest request, Told told) {
        return isApi(request)
                ? problem(told, isEnglishWanted(request) ? told.en() : told.ja())
                : page(told);
    }

    private static boolean isEnglishWanted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && request.getLocale().getLanguage().equals("en");
    }

    /** The pages are in Japanese throughout. */
    private static ModelAndView page(Told told) {
        boolean waits = told.equals(Told.NOT_YET);
        var page = new ModelAndView("problem", Map.of("detail", told.ja(), "waits", waits));
        page.setStatus(told.status());
        return page;
    }

    private static ResponseEntity<ReadProblem> problem(Told told, String detail) {
        var builder =
                ResponseEntity.status(told.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (told.retryAfter() != null) {
            builder.header(HttpHeaders.RETRY_AFTER, told.retryAfter());
        }
        return builder.body(
                new ReadProblem(
                        "urn:caseledger:problem:" + told.code(),
                        told.status().getReasonPhrase(),
                        told.status().value(),
                        told.code(),
                        detail));
    }
}
