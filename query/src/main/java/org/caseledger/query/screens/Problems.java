package org.caseledger.query.screens;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.query.gate.AuditUnavailable;
import org.caseledger.query.gate.Damaged;
import org.caseledger.query.gate.Forgotten;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.PolicyUnavailable;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.NotYetThere;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.time.LocalDate;
import java.util.Map;

/** Why a read was not answered, as a problem that tells nothing about what exists. */
@ControllerAdvice
public class Problems {

    /** The body of a refused read; the same bytes for what is hidden and what does not exist. */
    public record ReadProblem(String type, String title, int status, String code, String detail) {}

    /** A malformed id in an address answers like an unknown one. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    public Object notFound(HttpServletRequest request) {
        return answer(request, NOT_FOUND);
    }

    /** An id that is none does not exist; any other value that cannot be read is named. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    public Object unreadable(MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
        return bad.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(request, NOT_FOUND)
                : answer(request, badQuestion(bad.getName()));
    }

    /** Acts are posted to every address; to look at one that shows nothing finds nothing. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    public Object notThatWay(
            HttpRequestMethodNotSupportedException asked, HttpServletRequest request) {
        return answer(request, asked.getMethod().equals("GET") ? NOT_FOUND : NOT_THAT_WAY);
    }

    @ExceptionHandler(NotYetThere.class)
    public Object notYet(HttpServletRequest request) {
        return answer(request, NOT_YET);
    }

    @ExceptionHandler(AuditUnavailable.class)
    public Object noRecord(HttpServletRequest request) {
        return answer(request, NO_RECORD);
    }

    /** Nobody's right to look can be judged. Nothing was shown. */
    @ExceptionHandler(PolicyUnavailable.class)
    public Object noPolicy(HttpServletRequest request) {
        return answer(request, NO_POLICY);
    }

    /** The database does not answer. Nothing was shown. */
    @ExceptionHandler({
        NonTransientDataAccessResourceException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class
    })
    public Object unreachable(HttpServletRequest request) {
        return answer(request, UNREACHABLE);
    }

    /** It was there, and its key was destroyed. */
    @ExceptionHandler(Forgotten.class)
    public Object forgotten(Forgotten gone, HttpServletRequest request) {
        return answer(request, gone(gone.destroyedOn()));
    }

    /** What is stored is not what was recorded: nothing of it is shown. */
    @ExceptionHandler(Damaged.class)
    public Object damaged(HttpServletRequest request) {
        return answer(request, DAMAGED);
    }

    @ExceptionHandler(BadQuestion.class)
    public Object badQuestion(BadQuestion bad, HttpServletRequest request) {
        return answer(request, badQuestion(bad.field()));
    }

    private record Told(
            HttpStatus status, String code, String ja, String en, @Nullable String retryAfter) {}

    private static final Told NOT_FOUND =
            new Told(HttpStatus.NOT_FOUND, "not-found", "見つかりません。", "Not found.", null);
    private static final Told NOT_THAT_WAY =
            new Told(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method-not-allowed",
                    "記録は追加 (POST)、閲覧は GET だけです。",
                    "Records are added with POST and looked at with GET; there is no other way.",
                    null);
    private static final Told NOT_YET =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "not-yet-there",
                    "反映を待っています。少し後にもう一度開いてください。",
                    "The view has not caught up yet. Ask again in a moment.",
                    "1");
    private static final Told NO_RECORD =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "audit-unavailable",
                    "閲覧の記録ができないため表示できません。",
                    "Nothing is shown, because the look cannot be recorded.",
                    "5");
    private static final Told NO_POLICY =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "policy-unavailable",
                    "閲覧の方針が働いていないため表示できません。記録はできます。運用担当に知らせてください。",
                    "Nothing is shown, because the access policy does not work. Acts can still be"
                            + " recorded. Tell the operator.",
                    "60");
    private static final Told UNREACHABLE =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "ledger-unreachable",
                    "台帳に接続できません。少し後にもう一度開いてください。",
                    "The ledger cannot be reached. Ask again in a moment.",
                    "5");

    private static final Told DAMAGED =
            new Told(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "attachment-damaged",
                    "保管された写しが、台帳に記録されたものと一致しません。表示しません。運用担当に知らせてください。",
                    "The stored scan is not the one that was recorded. It is not shown. Tell the"
                            + " operator.",
                    null);

    private static Told gone(@Nullable LocalDate on) {
        return new Told(
                HttpStatus.GONE,
                "key-destroyed",
                "鍵の廃棄" + (on == null ? "" : "(" + on + ")") + "により、復元できません。",
                "It cannot be restored: its key was destroyed"
                        + (on == null ? "." : " on " + on + "."),
                null);
    }

    private static Told badQuestion(String field) {
        return new Told(
                HttpStatus.BAD_REQUEST,
                "bad-question",
                "指定を読み取れません: " + field,
                "This cannot be read: " + field,
                null);
    }

    /** The API answers a problem document, pages answer a page; both say the same. */
    private static Object answer(HttpServletRequest request, Told told) {
        return request.getRequestURI().startsWith("/api/")
                ? problem(told, isEnglishWanted(request) ? told.en : told.ja)
                : page(told);
    }

    private static boolean isEnglishWanted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && request.getLocale().getLanguage().equals("en");
    }

    /** The pages are in Japanese throughout. */
    private static ModelAndView page(Told told) {
        var page = new ModelAndView("problem", Map.of("detail", told.ja));
        page.setStatus(told.status);
        return page;
    }

    private static ResponseEntity<ReadProblem> problem(Told told, String detail) {
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
                        detail));
    }
}
