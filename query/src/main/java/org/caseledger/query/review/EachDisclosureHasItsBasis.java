package org.caseledger.query.review;

import org.caseledger.events.directory.Standing;
import org.caseledger.events.disclosure.InformationProvidedAsItHappened;
import org.caseledger.events.intake.HandOverMadeAsItHappened;
import org.caseledger.events.intake.ReferralMadeAsItHappened;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Each time information about a person was passed on: the basis is stated and was valid on that day,
 * by what was recorded then and since.
 */
final class EachDisclosureHasItsBasis implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Disclosure> disclosures =
                history.reviewed().stream()
                        .flatMap(line -> Disclosure.of(line, history).stream())
                        .toList();
        List<Finding> findings = new ArrayList<>();
        for (Disclosure disclosure : disclosures) {
            lacking(disclosure, history, say)
                    .map(why -> finding(disclosure, why, say))
                    .ifPresent(findings::add);
        }
        List<Recorded<InformationProvidedAsItHappened>> afterwards =
                history.reviewed(InformationProvidedAsItHappened.class);
        List<Finding> outside = writtenDownLater(history);
        findings.addAll(outside);
        return Answer.of(
                Question.Q1,
                disclosures.size() + outside.size() + afterwards.size(),
                AsItHappenedFindings.after(
                        findings,
                        Question.Q1,
                        afterwards,
                        InformationProvidedAsItHappened::breaches));
    }

    /** What took place outside the ledger and was written down afterwards is always looked at. */
    private static List<Finding> writtenDownLater(History history) {
        List<Finding> findings = new ArrayList<>();
        for (LedgerLine line : history.reviewed()) {
            switch (line.event()) {
                case HandOverMadeAsItHappened act -> findings.add(later(line, act.breaches()));
                case ReferralMadeAsItHappened act -> findings.add(later(line, act.breaches()));
                default -> {}
            }
        }
        return findings;
    }

    private static Finding later(LedgerLine line, List<String> breaches) {
        String what =
                "第"
                        + line.position()
                        + "号の提供は台帳の外で行われ、後から記録された(満たしていなかった要件 "
                        + breaches.size()
                        + "件)。";
        return Finding.of(Question.Q1, what, line);
    }

    private static Finding finding(Disclosure disclosure, String why, Phrases say) {
        String what =
                "第"
                        + disclosure.line().position()
                        + "号の提供("
                        + say.agency(disclosure.from())
                        + "から、根拠: "
                        + CaseTerms.of(disclosure.stated().basis())
                        + ")は、";
        return Finding.of(Question.Q1, what + why, disclosure.line());
    }

    private static Optional<String> lacking(Disclosure given, History history, Phrases say) {
        LegalBasis basis = given.stated().basis();
        if (!basis.isInForceOn(given.day())) {
            return Optional.of("その日にまだ施行されていない規定を根拠としている。");
        }
        return switch (basis) {
            case CONSENT -> new ConsentBasis(given, history, say).lacking();
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    new ItemBasis(given, history).lacking();
            case OWN_STATUTORY_TASK, STATISTICS -> Optional.of("それだけでは他の機関に伝える根拠にならない。");
            case INTERNAL_USE ->
                    withinMunicipality(given, history)
                            ? Optional.empty()
                            : Optional.of("市町村の外の機関に伝えており、内部利用に当たらない。");
            case EMERGENCY, ABUSE_REPORT, OTHER_STATUTE -> Optional.empty();
        };
    }

    private static boolean withinMunicipality(Disclosure given, History history) {
        return isMunicipal(given.from(), history)
                && given.to().stream().allMatch(to -> isMunicipal(to, history));
    }

    private static boolean isMunicipal(AgencyId agency, History history) {
        return history.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .filter(known -> known.standing() == Standing.MUNICIPAL)
                .isPresent();
    }
}
