package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** What somebody is told who has signed in without being in the register: plainly that. */
@ControllerAdvice
class StaffOnlyAnswers {

    @ExceptionHandler(NotInRegister.class)
    @Nullable ModelAndView notInRegister(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            ApiProblems.notInRegister(response);
            return null;
        }
        var page = new ModelAndView("not-in-register");
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
