package org.caseledger.query.sentences;

import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.AttendanceAsItHappened;
import org.caseledger.events.conference.DecisionAsItHappened;
import org.caseledger.events.conference.SittingHeldAsItHappened;
import org.caseledger.events.disclosure.InformationProvidedAsItHappened;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;

/** What happened although rules spoke against it, as sentences that say so. */
final class AfterwardsSentences {

    private AfterwardsSentences() {}

    static String of(LedgerEvent act, Phrases say) {
        return switch (act) {
            case SittingHeldAsItHappened event ->
                    "会議(第"
                            + event.number()
                            + "回)が"
                            + Terms.day(event.heldOn())
                            + "に開かれていた"
                            + afterwards(event.reason(), say);
            case AgendaItemAsItHappened event ->
                    CaseTerms.conference(event.basis())
                            + "の事案として検討されていた(名を挙げた者: "
                            + say.persons(event.subjects())
                            + ")"
                            + afterwards(event.reason(), say);
            case AttendanceAsItHappened event ->
                    say.staff(event.staffId())
                            + "が"
                            + event.enteredAt()
                            + "から"
                            + event.leftAt()
                            + "まで在室していた"
                            + afterwards(event.reason(), say);
            case DecisionAsItHappened event ->
                    Terms.of(event.kind())
                            + "が決められていた("
                            + Terms.of(event.outcome())
                            + ")「"
                            + say.words(event.summary())
                            + "」"
                            + afterwards(event.reason(), say);
            case InformationProvidedAsItHappened event ->
                    say.agency(event.from())
                            + "から"
                            + say.agency(event.to())
                            + "へ"
                            + say.persons(event.subjects())
                            + "の個人情報が提供されていた"
                            + afterwards(event.reason(), say);
            default -> throw new IllegalStateException("not recorded as it happened");
        };
    }

    private static String afterwards(Labelled<Words> reason, Phrases say) {
        return "(事後記録)。" + say.also("理由", reason);
    }
}
