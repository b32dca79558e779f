package org.caseledger.query.sentences;

import org.caseledger.events.directory.AccountClosed;
import org.caseledger.events.directory.AccountOpened;
import org.caseledger.events.directory.PledgeForm;
import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.directory.SignInEvent;
import org.caseledger.events.directory.SignInReset;

/** Pledges of secrecy and accounts as sentences. */
final class SignInSentences {

    private SignInSentences() {}

    static String of(SignInEvent act, Phrases say) {
        return switch (act) {
            case SecrecyPledged event ->
                    say.staff(event.staffId())
                            + "が"
                            + Terms.day(event.pledgedOn())
                            + "に守秘義務確認書("
                            + event.textVersion()
                            + ")により誓約した("
                            + of(event.form())
                            + ")。";
            case AccountOpened event ->
                    say.staff(event.staffId())
                            + "のアカウントを"
                            + (event.onConsole() ? "サーバーの操作で" : "")
                            + "開いた。";
            case AccountClosed event -> say.staff(event.staffId()) + "のアカウントを閉じた。";
            case SignInReset event ->
                    say.staff(event.staffId())
                            + "のサインインの手段のやり直しに同意した(求めた人: "
                            + say.staff(event.askedBy())
                            + ")。"
                            + EmergencySentences.alone(event.superior(), event.reviewBy(), say);
        };
    }

    private static String of(PledgeForm form) {
        return switch (form) {
            case ON_SCREEN -> "画面";
            case ON_PAPER -> "書面";
        };
    }
}
