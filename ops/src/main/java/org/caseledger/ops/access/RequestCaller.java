package org.caseledger.ops.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.query.gate.Caller;
import org.caseledger.query.gate.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;

/**
 * Gives each request a number of its own, which its answer carries, and tells the record of looks
 * from where the request came. What the client itself claims to be is not taken in.
 */
public final class RequestCaller extends OncePerRequestFilter implements Callers {

    public static final String HEADER = "Request-Id";

    private static final String KEY = RequestCaller.class.getName();

    @Override
    public Caller now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && here.getRequest().getAttribute(KEY) instanceof Caller caller
                ? caller
                : Caller.INSIDE;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = UUID.randomUUID().toString();
        response.setHeader(HEADER, number);
        request.setAttribute(KEY, new Caller(way(request) + " " + request.getRemoteAddr(), number));
        chain.doFilter(request, response);
    }

    private static String way(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "session" : "token";
    }
}
