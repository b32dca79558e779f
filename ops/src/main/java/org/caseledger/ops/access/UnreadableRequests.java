package org.caseledger.ops.access;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Answers what the server itself turns away, such as an address with a control character, as a
 * problem. Nothing of the request is repeated, and nothing of the server is told.
 */
public final class UnreadableRequests extends ErrorReportValve {

    private static final int BAD_REQUEST = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status < BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            ApiProblems.unreadable(response, status);
            response.finishResponse();
        } catch (IOException e) {
            // The caller has gone: there is nobody to tell.
        }
    }
}
