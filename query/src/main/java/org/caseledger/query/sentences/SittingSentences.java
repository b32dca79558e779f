package org.caseledger.query.sentences;

import org.caseledger.events.conference.*;
import org.caseledger.events.privacy.LegalBasis;

import java.util.Set;

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
            case SittingArranged event ->
                    "会議の開き方を決めた("
                            + ConferenceTerms.of(event.form())
                            + ")。"
                            + (event.place() == null ? "" : "場所: " + event.place() + "。")
                            + (event.chair() == null
                                    ? ""
                                    : "総括者: " + say.staff(event.chair()) + "。");
            case SittingPostponed event ->
                    "会議を" + Terms.day(event.heldOn()) + "に延期した。" + say.also("理由", event.reason());
            case SittingCancelled event -> "会議を中止した。" + say.also("理由", event.reason());
            case AgendaOrdered event -> "議題の順序を決めた。";
            case AgendaItemAssigned event ->
                    "この事案を" + ConferenceTerms.of(event.kind()) + "として扱うこととした。";
            case AgendaItemWithdrawn event -> "検討事案を取り下げた。" + say.also("理由", event.reason());
            case ConsentNotSoughtExplained event ->
                    "同意を求めずに検討する理由を記録した。" + say.also("理由", event.reason());
            case AbsenceFromItemRecorded event ->
                    say.staff(event.staffId()) + "は欠席した。" + say.also("理由", event.reason());
            case WrittenOpinionReceived event ->
                    say.staff(event.staffId())
                            + "の意見を"
                            + ConferenceTerms.of(event.how())
                            + "受け取った。「"
                            + say.words(event.opinion())
                            + "」";
            case MaterialPrepared event ->
                    "資料" + event.material() + "「" + say.words(event.title()) + "」を作った。";
            case MaterialDistributed event ->
                    "資料"
                            + event.material()
                            + "の"
                            + event.copy()
                            + "番を"
                            + say.staff(event.staffId())
                            + "に配った。";
            case MaterialRecovered event ->
                    "資料"
                            + event.material()
                            + "の"
                            + event.copy()
                            + "番を"
                            + ConferenceTerms.of(event.fate())
                            + "した。";
            case InformationAskedInItem event ->
                    "この事案から"
                            + say.agency(event.askedAgency())
                            + "に"
                            + say.persons(event.subjects())
                            + "についての情報の提供を求めた。必要な理由「"
                            + say.words(event.necessity())
                            + "」";
            case ApproachRoleProposed event ->
                    say.agency(event.agencyId())
                            + "に"
                            + ConferenceTerms.of(event.kind())
                            + "の役割を提案した。「"
                            + say.words(event.task())
                            + "」";
            case ResourceGapNoted event -> "不足する社会資源を記録した。「" + say.words(event.gap()) + "」";
            case NextDateSet event -> "次回は" + Terms.day(event.nextOn()) + "とした。";
            case MinutesDrafted event -> "会議録を作った。「" + say.words(event.text()) + "」";
            case MinutesCorrected event ->
                    "承認後の会議録を訂正した。「"
                            + say.words(event.corrected())
                            + "」"
                            + say.also("理由", event.reason());
            case SittingHeldAsItHappened _,
                    AgendaItemAsItHappened _,
                    AttendanceAsItHappened _,
                    DecisionAsItHappened _ ->
                    AfterwardsSentences.of(act, say);
            case MinutesApproved event -> say.staff(event.chair()) + "が会議の記録を承認した。";
            case SittingClosed event -> "会議を終えた。";
        };
    }

    static String of(BodyEvent act, Phrases say) {
        return switch (act) {
            case ConferenceBodyEstablished event ->
                    "会議体「" + event.name() + "」を設けた(根拠: " + bases(event.bases()) + ")。";
            case MembershipGranted event ->
                    say.staff(event.staffId())
                            + "("
                            + say.agency(event.agencyId())
                            + ")を"
                            + Terms.day(event.from())
                            + "から構成員とした。";
            case ConferenceBodyRenamed event ->
                    "会議体の名称を" + Terms.day(event.from()) + "から「" + event.name() + "」とした。";
            case BodyRulesRevised event ->
                    "会議体の要綱を"
                            + Terms.day(event.from())
                            + "から改めた(根拠: "
                            + bases(event.bases())
                            + ")。";
            case ConferenceBodyDissolved event ->
                    "会議体を" + Terms.day(event.from()) + "に廃止した(守秘義務は続く)。";
            case MembershipExtended event ->
                    say.staff(event.staffId()) + "の任期を" + Terms.day(event.until()) + "まで延ばした。";
            case MembershipEnded event ->
                    say.staff(event.staffId())
                            + "が"
                            + Terms.day(event.endedOn())
                            + "に構成員でなくなった(守秘義務は続く)。";
            case SecrecyNoticeAcknowledged event -> say.staff(event.staffId()) + "が守秘義務確認書を確認した。";
        };
    }

    private static String bases(Set<LegalBasis> bases) {
        return String.join("、", bases.stream().map(CaseTerms::of).sorted().toList());
    }
}
