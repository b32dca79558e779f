package org.caseledger.ops.attachments;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.command.http.Answers;
import org.caseledger.command.http.Languages;
import org.caseledger.command.http.Problem;
import org.caseledger.command.http.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;

/** A form with a file that cannot be read, or is larger than it said, is answered like any refusal. */
@ControllerAdvice
public final class BrokenUploads {

    private final Problems problems;
    private final Answers answers = new Answers();

    public BrokenUploads(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(MultipartException.class)
    public Object broken(MultipartException broken, HttpServletRequest request) {
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem =
                broken instanceof MaxUploadSizeExceededException
                        ? problems.tooLarge("attachment-too-large", locale)
                        : problems.unfit("attachment-unreadable", locale);
        if (request.getRequestURI().startsWith("/api/")) {
            return answers.problem(problem);
        }
        var page = new ModelAndView("problem", Map.of("detail", problem.detail()));
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }
}
