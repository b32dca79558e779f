package org.caseledger.query.sentences;

import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbsenceKind;
import org.caseledger.events.household.ContactRuleEnded;
import org.caseledger.events.household.ContactRuleKind;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.household.HistoricalFactRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdJoined;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.household.JoiningReason;
import org.caseledger.events.household.Kinship;
import org.caseledger.events.household.LeavingReason;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.household.RelationshipEnded;
import org.caseledger.events.household.RelationshipRecorded;

/**
 * Households as sentences. Protections, signs noticed and reports are told in neutral words: what they
 * are stands only in what the gate opens.
 */
final class HouseholdSentences {

    private HouseholdSentences() {}

    static String of(HouseholdEvent act, Phrases say) {
        return switch (act) {
            case MemberAdded _,
                    MemberLeft _,
                    MemberFactTold _,
                    MemberDied _,
                    AbsenceBegan _,
                    MemberReturned _ ->
                    ofMember(act, say);
            case RelationshipRecorded _,
                    RelationshipEnded _,
                    ContactRuleSet _,
                    ContactRuleEnded _,
                    HistoricalFactRecorded _ ->
                    ofWhatWasTold(act, say);
            case HouseholdRegistered _ -> "世帯を登録した。";
            case HouseholdSplit event ->
                    say.persons(event.persons())
                            + "が"
                            + Terms.day(event.splitOn())
                            + "から別の世帯となった。"
                            + say.also("理由", event.reason());
            case HouseholdJoined event ->
                    say.persons(event.persons())
                            + "が"
                            + Terms.day(event.joinedOn())
                            + "から他の世帯と一緒になった。"
                            + say.also("理由", event.reason());
            default -> SafetySentences.of(act, say);
        };
    }

    private static String ofMember(HouseholdEvent act, Phrases say) {
        return switch (act) {
            case MemberAdded event ->
                    "世帯員"
                            + say.words(event.name())
                            + "を"
                            + Terms.day(event.from())
                            + "から登録した。"
                            + joining(event, say);
            case MemberLeft event ->
                    say.person(event.personId())
                            + "が"
                            + Terms.day(event.leftOn())
                            + "に世帯を離れた。"
                            + leaving(event, say);
            case MemberFactTold event ->
                    say.person(event.personId())
                            + "の"
                            + HouseholdTerms.of(event.fact())
                            + "「"
                            + value(event, say)
                            + "」";
            case MemberDied event ->
                    say.person(event.personId()) + "が死亡した。" + say.also("", event.note());
            case AbsenceBegan event ->
                    say.person(event.personId())
                            + "の長期の不在: "
                            + say.told(event.kind(), AbsenceKind.class, HouseholdTerms::of)
                            + say.also("場所", event.place());
            case MemberReturned event ->
                    say.person(event.personId()) + "が不在から戻った。" + say.also("", event.note());
            default -> throw new IllegalStateException("not about one member");
        };
    }

    private static String joining(MemberAdded event, Phrases say) {
        return event.reason() == null
                ? ""
                : "(" + say.told(event.reason(), JoiningReason.class, HouseholdTerms::of) + ")";
    }

    private static String leaving(MemberLeft event, Phrases say) {
        String reason =
                event.reason() == null
                        ? ""
                        : "("
                                + say.told(event.reason(), LeavingReason.class, HouseholdTerms::of)
                                + ")";
        return reason + say.also("行き先", event.place());
    }

    private static String value(MemberFactTold event, Phrases say) {
        return event.value() == null ? "秘匿中" : say.words(event.value());
    }

    private static String ofWhatWasTold(HouseholdEvent act, Phrases say) {
        return switch (act) {
            case RelationshipRecorded event ->
                    say.person(event.personId())
                            + "にとって"
                            + other(event, say)
                            + "は"
                            + say.told(event.kind(), Kinship.class, HouseholdTerms::of)
                            + "。"
                            + say.also("", event.note());
            case RelationshipEnded event ->
                    say.person(event.personId()) + "の関係の一つが終わった。" + say.also("", event.reason());
            case ContactRuleSet event ->
                    "連絡・訪問の決まり("
                            + (event.personId() == null ? "世帯" : say.person(event.personId()))
                            + "): "
                            + say.told(event.kind(), ContactRuleKind.class, HouseholdTerms::of)
                            + say.also("", event.detail());
            case ContactRuleEnded event -> "連絡・訪問の決まりを終えた。" + say.also("", event.reason());
            case HistoricalFactRecorded event ->
                    say.persons(event.persons())
                            + "の過去の経緯「"
                            + say.words(event.fact())
                            + "」"
                            + say.also("出所", event.origin());
            default -> throw new IllegalStateException("not a thing told");
        };
    }

    private static String other(RelationshipRecorded event, Phrases say) {
        if (event.otherId() != null) {
            return say.person(event.otherId());
        }
        return event.otherPerson() == null ? "" : say.words(event.otherPerson());
    }
}
