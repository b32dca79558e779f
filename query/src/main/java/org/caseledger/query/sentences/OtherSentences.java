package org.caseledger.query.sentences;

import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
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

import java.util.stream.Collectors;

/** Household, giving of information, directory, profile and safekeeping as sentences. */
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

    static String of(DirectoryEvent act, Phrases say) {
        return switch (act) {
            case MunicipalityRegistered event -> event.name() + "の台帳を開いた。";
            case AgencyRegistered event -> "機関「" + event.name() + "」を登録した。";
            case ContractAgreed event ->
                    say.agency(event.agencyId()) + "と" + Terms.day(event.until()) + "までの委託契約を結んだ。";
            case StaffRegistered event ->
                    say.agency(event.agencyId()) + "の職員" + say.words(event.name()) + "を登録した。";
            case StaffLeft event -> say.staff(event.staffId()) + "が職を離れた(守秘義務は続く)。";
        };
    }

    static String of(ProfileEvent act) {
        return switch (act) {
            case ProfileDecided event -> Terms.day(event.validFrom()) + "からの要綱設定を決めた。";
            case ProfileSettingsDecided event ->
                    Terms.day(event.validFrom()) + "からの要綱設定を決めた(" + named(event) + ")。";
            case TextVersionPublished event ->
                    Terms.day(event.validFrom()) + "から使う文書の版(" + event.version() + ")を定めた。";
            case AccessPolicyPublished event ->
                    Terms.day(event.validFrom()) + "からの閲覧の方針(" + event.policyId() + ")を公表した。";
        };
    }

    private static String named(ProfileSettingsDecided event) {
        return event.settings().stream()
                .map(one -> one.setting().japanese() + " " + one.value())
                .collect(Collectors.joining("、"));
    }

    static String of(SafekeepingEvent act, Phrases say) {
        return switch (act) {
            case NoteSealed event -> "別に保管する記録「" + say.words(event.content()) + "」";
        };
    }
}
