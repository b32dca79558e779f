package org.caseledger.query.sentences;

import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;

/** Household, giving of information, profile and safekeeping as sentences. */
final class OtherSentences {

    private OtherSentences() {}

    static String of(HouseholdEvent act, Phrases say) {
        return switch (act) {
            case HouseholdRegistered event -> "世帯を登録した。";
            case MemberAdded event ->
                    "世帯員" + say.words(event.name()) + "を" + Terms.day(event.from()) + "から登録した。";
            case MemberLeft event ->
                    say.person(event.personId()) + "が" + Terms.day(event.leftOn()) + "に世帯を離れた。";
            case DangerRecorded event ->
                    say.person(event.personId()) + "の安全についての記録「" + say.words(event.note()) + "」";
            case DangerLifted event -> "安全についての記録を終えた。「" + say.words(event.grounds()) + "」";
        };
    }

    static String of(ProfileEvent act) {
        return switch (act) {
            case ProfileDecided event -> Terms.day(event.validFrom()) + "からの要綱設定を決めた。";
            case AccessPolicyPublished event ->
                    Terms.day(event.validFrom()) + "からの閲覧の方針(" + event.policyId() + ")を公表した。";
        };
    }

    static String of(SafekeepingEvent act, Phrases say) {
        return switch (act) {
            case NoteSealed event -> "別に保管する記録「" + say.words(event.content()) + "」";
        };
    }
}
