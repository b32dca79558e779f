package org.caseledger.query.sentences;

import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyAccessEnded;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.TownTime;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** 緊急閲覧 as sentences and in words. */
public final class EmergencySentences {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H時mm分").withZone(TownTime.ZONE);

    private EmergencySentences() {}

    static String of(EmergencyEvent act, Phrases say) {
        return switch (act) {
            case EmergencyAccessStarted it ->
                    say.staff(it.staffId())
                            + "("
                            + say.agency(it.agencyId())
                            + ")が、"
                            + of(it.reason())
                            + "のため緊急閲覧を始めた("
                            + minute(it.until())
                            + "まで)。"
                            + say.also("状況", it.circumstances());
            case EmergencyAccessEnded it -> "緊急閲覧を終えた(" + minute(it.endedAt()) + ")。";
            case EmergencyAccessReviewed it ->
                    "緊急閲覧を点検した: "
                            + of(it.finding())
                            + "。"
                            + inPlaceOfReviewer(it.standIn())
                            + say.also("点検の内容", it.note());
            case EmergencyAccessAllowed it ->
                    say.staff(it.staffId())
                            + "の緊急閲覧を、もう一回承認した。"
                            + alone(it.superior(), it.reviewBy(), say)
                            + say.also("理由", it.reason());
        };
    }

    /** Names the fall-back where somebody reviewed who is not 点検担当. */
    static String inPlaceOfReviewer(@Nullable StandIn standIn) {
        return standIn == null ? "" : "点検担当に代わる者: " + of(standIn) + "。";
    }

    /** Names the fall-back where one person did what takes two. */
    static String alone(@Nullable StaffId superior, @Nullable LocalDate by, Phrases say) {
        return superior == null || by == null
                ? ""
                : "一人で行い、" + say.staff(superior) + "が" + Terms.day(by) + "までに確かめる。";
    }

    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    public static String of(EmergencyReason reason) {
        return switch (reason) {
            case LIFE -> "生命の危険";
            case BODY -> "身体の危険";
        };
    }

    public static String of(AccessFinding finding) {
        return switch (finding) {
            case WITHIN_THE_RULES -> "要件に合っていた";
            case TO_BE_IMPROVED -> "改善を要する";
            case IMPROPER -> "不適切";
        };
    }

    public static String of(@Nullable StandIn standIn) {
        return switch (standIn) {
            case OTHER_SECTION -> "他の課の職員";
            case NAMED_SUPERIOR -> "指名された上司";
            case null -> "";
        };
    }
}
