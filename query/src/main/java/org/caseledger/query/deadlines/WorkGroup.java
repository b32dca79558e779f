package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;

import org.caseledger.events.deadline.DeadlineKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What 今日の仕事 counts together. A group is a question to the list of deadlines, so that the number
 * shown and the list that it opens cannot differ.
 */
public enum WorkGroup {
    OVERDUE("期限を過ぎたもの", -1, Set.of()),
    ANSWERS(
            "返事を待たれているもの",
            null,
            Set.of(ROLE_ANSWER, HAND_OVER_ANSWER, TAKE_OVER_ANSWER, DECISION_ANSWER)),
    SITTINGS("14日以内の会議と記録の承認", 14, Set.of(NEXT_SITTING, MINUTES_APPROVAL, PAPER_RECOVERY)),
    REVIEWS(
            "14日以内の見直しとモニタリング",
            14,
            Set.of(PLAN_REVIEW, MONITORING, WATCH_REVIEW, OTHER_SCHEME_REVIEW, PLAN_END, ROLE_END)),
    CONSENTS(
            "30日以内に期限が来る同意",
            30,
            Set.of(
                    CONSENT_PAPER,
                    CONSENT_EXPIRY,
                    RE_CONSENT,
                    ASK_CONSENT_AGAIN,
                    WITHDRAWAL_NOTICE)),
    CONTACTS("14日以内の連絡", 14, Set.of(TRY_AGAIN, FOLLOW_UP, SERVICE_ASK_AGAIN, CUSTODY_RETURN)),
    REPORTS(
            "14日以内の報告と点検",
            14,
            Set.of(
                    REPORT_BACK,
                    HANDLING_REPORT,
                    HANDLING_REVIEW,
                    SUPERIOR_REVIEW,
                    MONTH_REPORT,
                    READING_REVIEW,
                    SUSPENSION_ANSWER,
                    COPY_RECOVERY)),
    STILL("動きのないケース", 0, Set.of(FADE_OUT));

    private final String words;
    private final @Nullable Integer days;
    private final Set<DeadlineKind> kinds;

    WorkGroup(String words, @Nullable Integer days, Set<DeadlineKind> kinds) {
        this.words = words;
        this.days = days;
        this.kinds = kinds;
    }

    public String words() {
        return words;
    }

    /** The kinds of deadlines in it; none means all. */
    Set<DeadlineKind> kinds() {
        return kinds;
    }

    /** The last day that counts; null means any. */
    @Nullable LocalDate until(LocalDate today) {
        return days == null ? null : today.plusDays(days);
    }
}
