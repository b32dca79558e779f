package org.caseledger.query.sentences;

import org.caseledger.events.programme.AdviceWithoutCaseGiven;
import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.programme.LookFindingAnswered;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.programme.ResourceGapRegistered;

/** Entries about the programme itself as sentences. */
final class ProgrammeSentences {

    private ProgrammeSentences() {}

    static String of(ProgrammeEvent act, Phrases say) {
        return switch (act) {
            case AdviceWithoutCaseGiven event ->
                    say.agency(event.agencyId())
                            + "に助言した("
                            + ReachingOutTerms.of(event.topic())
                            + ")。";
            case AreaOutreachDone event ->
                    event.area()
                            + "で"
                            + ReachingOutTerms.of(event.activity())
                            + "を行った("
                            + event.places()
                            + "か所、話せた人"
                            + event.spokenWith()
                            + "人)。";
            case AreaOutreachOpened event ->
                    event.area() + "への働きかけを始めた(" + ReachingOutTerms.of(event.ground()) + ")。";
            case AreaOutreachEnded event ->
                    "地区への働きかけを終えた("
                            + ReachingOutTerms.of(event.reason())
                            + "、相談につながった件数"
                            + event.ledToConsultation()
                            + "件)。";
            case FallbackReviewed event ->
                    say.staff(event.about())
                            + "が一人で行ったことを確かめた("
                            + EmergencySentences.of(event.finding())
                            + ")。"
                            + say.also("確かめたこと:", event.note());
            case LookFindingAnswered event ->
                    say.staff(event.about())
                            + "の"
                            + event.month().getYear()
                            + "年"
                            + event.month().getMonthValue()
                            + "月の閲覧を点検した("
                            + ReachingOutTerms.of(event.answer())
                            + ")。"
                            + EmergencySentences.inPlaceOfReviewer(event.standIn())
                            + say.also("確かめたこと:", event.found());
            case OutreachMonthReported event ->
                    say.agency(event.agencyId())
                            + "が"
                            + event.month().getYear()
                            + "年"
                            + event.month().getMonthValue()
                            + "月分のアウトリーチを報告した。";
            case ResourceGapRegistered event ->
                    "不足する社会資源として" + ReachingOutTerms.of(event.kind()) + "を登録した。";
        };
    }
}
