package org.caseledger.ops.reading;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Sentences;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.casefile.NextActs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The next acts of a file's streams in the words of the office, for the pages. */
public final class NextActsInWords implements NextActs {

    private static final Map<Class<? extends LedgerCommand>, Act> ACTS =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Function.identity()));

    /** The streams of a file in the order of the page, by their permanent names. */
    private static final List<String> ORDER =
            List.of(
                    "support-case",
                    "outreach",
                    "consultation",
                    "consent",
                    "household",
                    "disclosure");

    private static final Pattern STREAM_ID =
            Pattern.compile("\\{(caseId|outreachId|consultationId|consentId|householdId)}");

    private final StreamActs streamActs;
    private final Sentences sentences;

    public NextActsInWords(StreamActs streamActs, Sentences sentences) {
        this.streamActs = streamActs;
        this.sentences = sentences;
    }

    @Override
    public List<NextActs.NextAct> of(SignedIn reader, FileId file, List<UUID> streams) {
        List<StreamActs.Standing> standings = streamActs.of(reader, streams);
        return ORDER.stream()
                .flatMap(
                        kind -> standings.stream().filter(standing -> standing.kind().equals(kind)))
                .flatMap(standing ->
                        standing.acts().stream().map(act -> inWords(act, standing, file)))
                .toList();
    }

    private static Act act(org.caseledger.command.decision.NextAct next) {
        Act act = ACTS.get(next.command());
        if (act == null) {
            throw new IllegalStateException("no act records " + next.command().getSimpleName());
        }
        return act;
    }

    private static String path(
            org.caseledger.command.decision.NextAct next, UUID stream, FileId file) {
        return STREAM_ID
                .matcher(act(next).path().replace("{fileId}", file.toString()))
                .replaceFirst(stream.toString());
    }

    private NextActs.NextAct inWords(
            org.caseledger.command.decision.NextAct next, StreamActs.Standing in, FileId file) {
        Act act = act(next);
        return new NextActs.NextAct(
                in.kind(),
                in.stream(),
                act.name(),
                act.title(),
                path(next, in.stream(), file),
                act.ifMatch() == Act.IfMatch.REQUIRED ? Long.toString(in.version()) : null,
                next.isPossible(),
                next.blockedBy().map(this::reason).orElse(null),
                next.blockedBy().map(NextActsInWords::rule).orElse(null));
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
