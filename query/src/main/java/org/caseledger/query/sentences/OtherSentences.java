package org.caseledger.query.sentences;

import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.safekeeping.NoteReadersNamed;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.value.StaffId;

import java.util.Set;

/** Directory, profile and safekeeping as sentences. */
final class OtherSentences {

    private OtherSentences() {}

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
            case AccessPolicyPublished event ->
                    Terms.day(event.validFrom()) + "からの閲覧の方針(" + event.policyId() + ")を公表した。";
        };
    }

    static String of(SafekeepingEvent act, Phrases say) {
        return switch (act) {
            case NoteSealed event -> "別に保管する記録「" + say.words(event.content()) + "」";
            case NoteReadersNamed event -> "別に保管する記録を読む者を指名した: " + staff(event.readers(), say);
        };
    }

    private static String staff(Set<StaffId> readers, Phrases say) {
        return String.join("、", readers.stream().map(say::staff).sorted().toList());
    }
}
