package org.caseledger.query.review;

import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.BreachWords;
import org.caseledger.query.sentences.Phrases;

import java.util.ArrayList;
import java.util.List;

/** What came from another ledger (移行) and did not pass here what is asked of it today. */
final class NothingWasCarriedOverAgainstTheRules implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Finding> findings = new ArrayList<>();
        int asked = 0;
        for (LedgerLine line : history.reviewed()) {
            switch (line.event()) {
                case FileCarriedOver file -> {
                    asked++;
                    if (file.consentUnconfirmed()) {
                        findings.add(finding(line, row(file) + "日付と様式のある同意が来ていない本人がいる(同意未確認)。"));
                    }
                }
                case CaseCarriedOver supported -> {
                    asked++;
                    supported.breaches().stream()
                            .map(breach -> finding(line, "満たしていない要件: " + BreachWords.of(breach)))
                            .forEach(findings::add);
                }
                default -> {}
            }
        }
        return Answer.of(Question.CARRIED_OVER, asked, findings);
    }

    private static Finding finding(LedgerLine line, String what) {
        return Finding.of(
                Question.CARRIED_OVER, "第" + line.position() + "号は移行による記録で、" + what, line);
    }

    private static String row(FileCarriedOver file) {
        return "元の台帳のシート" + file.source().sheet() + "、" + file.source().row() + "行目に、";
    }
}
