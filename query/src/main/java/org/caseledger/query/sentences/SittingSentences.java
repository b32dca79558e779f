package org.caseledger.query.sentences;

import org.caseledger.events.conference.*;

/** What happened in a sitting (会議) as sentences. */
final class SittingSentences {

    private SittingSentences() {}

    static String of(SittingEvent act, Phrases say) {
        return switch (act) {
            case ConferenceConvened event ->
                    "会議(第"
                            + event.number()
                            + "回)を"
                            + Terms.day(event.heldOn())
                            + "に招集した"
                            + (event.online() ? "(オンライン)" : "")
                            + "。";
            case AgendaItemSet event ->
                    CaseTerms.conference(event.basis())
                            + "の検討事案とした(名を挙げる者: "
                            + say.persons(event.subjects())
                            + ")。";
            case AttendeeSelectedForItem event -> say.staff(event.staffId()) + "をこの事案の出席者に選んだ。";
            case NonMemberInvited event ->
                    "構成員でない"
                            + say.staff(event.staffId())
                            + "の出席を求めた。「"
                            + say.words(event.reason())
                            + "」";
            case AttendanceRecorded event ->
                    say.staff(event.staffId())
                            + "が"
                            + event.enteredAt()
                            + "に入室し"
                            + event.leftAt()
                            + "に退室した。";
            case InformationSharedInItem event ->
                    say.agency(event.from())
                            + "が"
                            + say.persons(event.subjects())
                            + "について伝えた。「"
                            + say.words(event.content())
                            + "」";
            case DecisionTaken event ->
                    Terms.of(event.kind())
                            + "を決めた("
                            + Terms.of(event.outcome())
                            + ")。「"
                            + say.words(event.summary())
                            + "」";
            case MinutesApproved event -> say.staff(event.chair()) + "が会議の記録を承認した。";
            case SittingClosed event -> "会議を終えた。";
        };
    }

    static String of(BodyEvent act, Phrases say) {
        return switch (act) {
            case ConferenceBodyEstablished event ->
                    "会議体「" + event.name() + "」を設けた(根拠: " + bases(event) + ")。";
            case MembershipGranted event ->
                    say.staff(event.staffId())
                            + "("
                            + say.agency(event.agencyId())
                            + ")を"
                            + Terms.day(event.from())
                            + "から構成員とした。";
            case MembershipEnded event ->
                    say.staff(event.staffId())
                            + "が"
                            + Terms.day(event.endedOn())
                            + "に構成員でなくなった(守秘義務は続く)。";
            case SecrecyNoticeAcknowledged event -> say.staff(event.staffId()) + "が守秘義務確認書を確認した。";
        };
    }

    private static String bases(ConferenceBodyEstablished event) {
        return String.join("、", event.bases().stream().map(CaseTerms::of).sorted().toList());
    }
}
