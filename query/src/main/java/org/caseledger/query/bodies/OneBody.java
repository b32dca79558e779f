package org.caseledger.query.bodies;

import org.caseledger.events.conference.BodyRulesRevised;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.ConferenceTerms;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One conference body as its events and the registers tell of it today. */
record OneBody(Look look, BodyId id, BodyRegister.Body body, List<LedgerLine> told, Phrases say) {

    BodyShown shown() {
        ConferenceBodyEstablished established =
                told.stream()
                        .map(LedgerLine::event)
                        .filter(ConferenceBodyEstablished.class::isInstance)
                        .map(ConferenceBodyEstablished.class::cast)
                        .findFirst()
                        .orElseThrow();
        int within =
                ProfileRegister.on(look.facts(), today()).days(ProfileSetting.EXPIRY_WARNING_DAYS);
        return new BodyShown(
                id.value(),
                body.nameOn(today()),
                conferences(body, today()),
                body.basesOn(today()).stream().map(basis -> basis.cited()).sorted().toList(),
                say.agency(body.host()),
                parent(),
                established.trial(),
                body.validFrom(),
                body.dissolvedFrom(),
                rules(established),
                within,
                new BodyMembers(look, id, told, say).on(today(), within),
                new BodySittings(look, id).known(),
                List.of(),
                look.position());
    }

    static List<String> conferences(BodyRegister.Body body, LocalDate day) {
        return body.kindsOn(day).stream().map(ConferenceTerms::of).sorted().toList();
    }

    private LocalDate today() {
        return look.reader().today();
    }

    private @org.jspecify.annotations.Nullable String parent() {
        return body.parent() == null
                ? null
                : look.facts()
                        .value(BodyRegister.BODY, body.parent().toString())
                        .map(above -> above.nameOn(today()))
                        .orElse(null);
    }

    private List<BodyShown.RuleText> rules(ConferenceBodyEstablished established) {
        var first = new BodyShown.RuleText(established.ruleTextVersion(), established.validFrom());
        Stream<BodyShown.RuleText> later =
                told.stream()
                        .map(LedgerLine::event)
                        .filter(BodyRulesRevised.class::isInstance)
                        .map(BodyRulesRevised.class::cast)
                        .map(act -> new BodyShown.RuleText(act.ruleTextVersion(), act.from()));
        return Stream.concat(Stream.of(first), later).toList();
    }
}
