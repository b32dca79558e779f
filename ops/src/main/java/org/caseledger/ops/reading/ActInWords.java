package org.caseledger.ops.reading;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Sentences;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.query.screens.NextActs;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One next act with its name, the path it is posted to, and why it is blocked, in words. */
record ActInWords(Sentences sentences) {

    private static final Map<Class<? extends LedgerCommand>, Act> ACTS =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Function.identity()));

    /**
     * @param ids of what the path names, by the name it has there; others stay as they are
     */
    NextActs.NextAct of(NextAct next, StreamActs.Standing in, Map<String, UUID> ids) {
        Act act = act(next);
        return new NextActs.NextAct(
                in.kind(),
                in.stream(),
                act.name(),
                act.title(),
                path(act, ids),
                act.ifMatch() == Act.IfMatch.REQUIRED ? Long.toString(in.version()) : null,
                next.isPossible(),
                next.blockedBy().map(this::reason).orElse(null),
                next.blockedBy().map(ActInWords::rule).orElse(null));
    }

    private static Act act(NextAct next) {
        Act act = ACTS.get(next.command());
        if (act == null) {
            throw new IllegalStateException("no act records " + next.command().getSimpleName());
        }
        return act;
    }

    private static String path(Act act, Map<String, UUID> ids) {
        String path = act.path();
        for (Map.Entry<String, UUID> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return path;
    }

    private String reason(Refusal refusal) {
        String sentence = sentences.refusal(refusal, Locale.JAPANESE).orElseThrow();
        return sentence + sentences.instead(refusal, Locale.JAPANESE).orElse("");
    }

    private static String rule(Refusal refusal) {
        RuleSource source = refusal.source();
        return refusal.rule() + " " + source.title() + " " + source.article();
    }
}
