package org.caseledger.query.emergency;

import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.query.gate.Look;
import org.caseledger.query.sentences.EmergencySentences;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list of 緊急閲覧 as one reader may know of it, newest first. */
public record EmergencyAccesses(long ledgerPosition, List<Shown> accesses) {

    /**
     * One of them; {@code state} in words.
     *
     * @param mayEnd whether the reader may close it now
     * @param mayReview whether the reader may review it now
     */
    public record Shown(
            UUID accessId,
            UUID fileId,
            String who,
            String agency,
            String reason,
            String circumstances,
            String from,
            String until,
            LocalDate reviewBy,
            String state,
            boolean open,
            boolean overdue,
            boolean mayEnd,
            boolean mayReview,
            @Nullable String review) {}

    /** The acts of one 緊急閲覧 as far as they were recorded. */
    record Course(
            EmergencyAccessStarted started,
            @Nullable Instant endedAt,
            @Nullable EmergencyAccessReviewed reviewed) {

        boolean isOpenAt(Instant moment) {
            return endedAt == null && moment.isBefore(started.until());
        }

        Shown shown(Look look, OpenedPhrases say) {
            boolean open = isOpenAt(look.moment());
            boolean overdue = reviewed == null && look.reader().today().isAfter(started.reviewBy());
            boolean own = started.staffId().equals(look.actor().staff());
            return new Shown(
                    started.accessId().value(),
                    started.fileId().value(),
                    say.staff(started.staffId()),
                    say.agency(started.agencyId()),
                    EmergencySentences.of(started.reason()),
                    say.words(started.circumstances()),
                    EmergencySentences.minute(started.from()),
                    EmergencySentences.minute(endedAt == null ? started.until() : endedAt),
                    started.reviewBy(),
                    state(open, overdue),
                    open,
                    overdue,
                    open && (own || look.actor().isMunicipalOfficer()),
                    !open && reviewed == null && !own && EmergencyReading.mayReview(look),
                    review(say));
        }

        private String state(boolean open, boolean overdue) {
            if (open) {
                return "閲覧中";
            }
            if (reviewed != null) {
                return "点検済み";
            }
            return overdue ? "点検の期限超過(この人の緊急閲覧は停止中)" : "点検待ち";
        }

        private @Nullable String review(OpenedPhrases say) {
            return reviewed == null
                    ? null
                    : EmergencySentences.of(reviewed.finding())
                            + (reviewed.standIn() == null
                                    ? ""
                                    : "(" + EmergencySentences.of(reviewed.standIn()) + ")")
                            + say.also("内容", reviewed.note());
        }
    }
}
