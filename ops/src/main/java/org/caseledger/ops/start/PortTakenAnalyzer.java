package org.caseledger.ops.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A taken port, in one sentence that names the way out. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        int port = taken.getPort();
        String japanese =
                "ポート %d はほかのプログラムが使っています。それを止めるか、--server.port=%d のように別の番号で起動してください。"
                        .formatted(port, port + 1);
        String english =
                "Port %d is taken by another program: stop it, or start with another one, such as"
                        + " --server.port=%d.";
        return new FailureAnalysis(
                japanese + "\n" + english.formatted(port, port + 1), null, taken);
    }
}
