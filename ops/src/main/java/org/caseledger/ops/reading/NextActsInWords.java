package org.caseledger.ops.reading;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Sentences;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.store.PostgresFacts;
import org.caseledger.query.casefile.NextActs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** The next acts of a file's support case in the words of the office, for the pages. */
public final class NextActsInWords implements NextActs {

    private static final Map<Class<? extends LedgerCommand>, Act> ACTS =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Function.identity()));

    private final CaseActs caseActs;
    private final Sentences sentences;
    private final DataSource app;

    public NextActsInWords(CaseActs caseActs, Sentences sentences, DataSource app) {
        this.caseActs = caseActs;
        this.sentences = sentences;
        this.app = app;
    }

    @Override
    public List<NextActs.NextAct> of(SignedIn reader, FileId file) {
        return PostgresFacts.of(app, reader.municipality().value())
                .findAll(CaseRegister.CASE, Lookups.file(file))
                .stream()
                .map(Fact::key)
                .map(UUID::fromString)
                .flatMap(id -> ofCase(reader, id).stream())
                .toList();
    }

    private List<NextActs.NextAct> ofCase(SignedIn reader, UUID supportCase) {
        CaseActs.Standing standing = caseActs.of(reader, supportCase);
        return standing.acts().stream()
                .map(act -> inWords(act, supportCase, standing.version()))
                .toList();
    }

    private NextActs.NextAct inWords(
            org.caseledger.command.supportcase.NextAct next, UUID supportCase, long version) {
        Act act = ACTS.get(next.command());
        if (act == null) {
            throw new IllegalStateException("no act records " + next.command().getSimpleName());
        }
        String path = act.path().replace("{caseId}", supportCase.toString());
        String etag = act.ifMatch() == Act.IfMatch.REQUIRED ? Long.toString(version) : null;
        String reason = next.blockedBy().map(this::reason).orElse(null);
        String rule = next.blockedBy().map(NextActsInWords::rule).orElse(null);
        return new NextActs.NextAct(
                act.name(), act.title(), path, etag, next.isPossible(), reason, rule);
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
