package org.caseledger.query.bodies;

import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.StandingLines;
import org.caseledger.query.screens.ConferenceNextActs;
import org.caseledger.query.sentences.OpenedPhrases;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads the conference bodies of a town through the gate. */
@Component
public class BodyReading {

    private final ReadGate gate;
    private final LedgerHistory history;
    private final ConferenceNextActs nextActs;

    public BodyReading(ReadGate gate, LedgerHistory history, ConferenceNextActs nextActs) {
        this.gate = gate;
        this.history = history;
        this.nextActs = nextActs;
    }

    public BodyList list(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, BodyReading::all);
    }

    public BodyShown show(SignedIn reader, OutputPath path, BodyId body) {
        Seen seen =
                gate.look(
                        reader,
                        path,
                        ReadingPurpose.CASE_WORK,
                        look -> new Seen(one(look, body), mayAct(look)));
        return seen.mayAct ? seen.body.with(nextActs.of(reader, body.value())) : seen.body;
    }

    private record Seen(BodyShown body, boolean mayAct) {}

    /** Which acts may follow is for those who hold the sittings of a body. */
    private static boolean mayAct(Look look) {
        return OutputPath.SITTING_READINESS_API.isOpenTo(look.actor().capacity());
    }

    private static BodyList all(Look look) {
        LocalDate today = look.reader().today();
        List<BodyList.Line> lines =
                look.facts().findAll(BodyRegister.BODY, "all").stream()
                        .map(body -> line(look, body, today))
                        .sorted(Comparator.comparing(BodyList.Line::name))
                        .toList();
        return new BodyList(lines, look.position());
    }

    private static BodyList.Line line(Look look, Fact<BodyRegister.Body> fact, LocalDate today) {
        BodyId id = BodyId.of(fact.key());
        BodyRegister.Body body = fact.value();
        long members =
                look.facts().values(MembershipRegister.MEMBERSHIP, Lookups.body(id)).stream()
                        .filter(member -> member.holdsOn(today))
                        .count();
        return new BodyList.Line(
                id.value(),
                body.nameOn(today),
                OneBody.conferences(body, today),
                body.validFrom(),
                body.dissolvedFrom(),
                (int) members);
    }

    private BodyShown one(Look look, BodyId id) {
        BodyRegister.Body body =
                look.facts().value(BodyRegister.BODY, id.toString()).orElseThrow(NotFound::new);
        List<LedgerLine> told = StandingLines.of(lines(look, id.value()));
        List<LedgerLine> directory = lines(look, StreamIds.directory(look.actor().municipality()));
        return new OneBody(look, id, body, told, new OpenedPhrases(look, directory)).shown();
    }

    private List<LedgerLine> lines(Look look, UUID stream) {
        return history.ofStreams(look.sql(), List.of(stream), look.position());
    }
}
