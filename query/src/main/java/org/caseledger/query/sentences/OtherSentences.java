package org.caseledger.query.sentences;

import org.caseledger.events.attachment.AttachmentEvent;
import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.safekeeping.NoteReadersNamed;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.sameperson.PersonsCompared;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.value.StaffId;

import java.util.Set;
import java.util.stream.Collectors;

/** Profile, safekeeping, scans and comparisons as sentences. */
final class OtherSentences {

    private OtherSentences() {}

    static String of(ProfileEvent act) {
        return switch (act) {
            case ProfileDecided event -> Terms.day(event.validFrom()) + "からの要綱設定を決めた。";
            case ProfileSettingsDecided event ->
                    Terms.day(event.validFrom()) + "からの要綱設定を決めた(" + named(event) + ")。";
            case TextVersionPublished event ->
                    Terms.day(event.validFrom()) + "から使う文書の版(" + event.version() + ")を定めた。";
            case AccessPolicyPublished event ->
                    Terms.day(event.validFrom())
                            + "からの閲覧の方針("
                            + event.policyId()
                            + ")を公表した。"
                            + alone(event);
        };
    }

    /** Names the fall-back where one officer alone approved it. */
    private static String alone(AccessPolicyPublished event) {
        return event.reviewBy() == null
                ? ""
                : "承認は一人で、上司が" + Terms.day(event.reviewBy()) + "までに確かめる。";
    }

    private static String named(ProfileSettingsDecided event) {
        return event.settings().stream()
                .map(one -> one.setting().japanese() + " " + one.value())
                .collect(Collectors.joining("、"));
    }

    static String of(SafekeepingEvent act, Phrases say) {
        return switch (act) {
            case NoteSealed event -> "別に保管する記録「" + say.words(event.content()) + "」";
            case NoteReadersNamed event -> "別に保管する記録を読む者を指名した: " + staff(event.readers(), say);
        };
    }

    static String of(AttachmentEvent act, Phrases say) {
        return switch (act) {
            case ScanAttached event ->
                    "書類の写し(" + event.kind().name() + ")を添付した。" + say.also("説明", event.caption());
        };
    }

    static String of(SamePersonEvent act, Phrases say) {
        return switch (act) {
            case PersonsCompared event ->
                    switch (event.verdict()) {
                                case LINKED -> "二人の記録を同じ人のものと判断した。";
                                case DISTINCT -> "二人の記録を別の人のものと判断した。";
                                case UNLINKED -> "同じ人かどうかの判断を取り消した。";
                            }
                            + say.also("理由", event.reason());
        };
    }

    private static String staff(Set<StaffId> readers, Phrases say) {
        return String.join("、", readers.stream().map(say::staff).sorted().toList());
    }
}
