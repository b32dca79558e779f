package org.caseledger.query.fallbacks;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.FallbackRegister;
import org.caseledger.events.register.FallbackRegister.Fallback;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.EmergencySentences;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Lists the fall-backs used from the register that the acts themselves wrote, through the gate. */
@Component
public class FallbackReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public FallbackReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public FallbackList show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, this::list);
    }

    private FallbackList list(Look look) {
        var directory = List.of(StreamIds.directory(look.actor().municipality()));
        var names = history.ofStreams(look.sql(), directory, look.position());
        var say = new OpenedPhrases(look, names);
        var later = LaterLooks.read(look, history, say);
        List<FallbackList.Used> used =
                look.facts().findAll(FallbackRegister.FALLBACK, FallbackRegister.USED).stream()
                        .map(each -> used(each, look, say, later))
                        .sorted(waitingFirst())
                        .toList();
        int waiting = (int) used.stream().filter(FallbackReading::waits).count();
        return new FallbackList(look.position(), waiting, used);
    }

    private static boolean waits(FallbackList.Used used) {
        return used.lookBy() != null && used.review() == null;
    }

    private static Comparator<FallbackList.Used> waitingFirst() {
        return Comparator.comparing((FallbackList.Used used) -> !waits(used))
                .thenComparing(
                        FallbackList.Used::lookBy,
                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(
                        FallbackList.Used::on,
                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    }

    private static FallbackList.Used used(
            Fact<Fallback> fact, Look look, OpenedPhrases say, LaterLooks later) {
        Fallback one = fact.value();
        UUID id = UUID.fromString(fact.key());
        LocalDate lookBy = lookBy(one, look);
        String review = later.of(id);
        boolean waits = lookBy != null && review == null;
        boolean overdue = waits && look.reader().today().isAfter(lookBy);
        if (one.file() != null) {
            look.shows(one.file());
        }
        return new FallbackList.Used(
                id,
                one.kind().name(),
                FallbackWords.of(one.kind()),
                say.staff(Objects.requireNonNull(one.by())),
                asWhat(one, look),
                one.superior() == null ? null : say.staff(one.superior()),
                one.on(),
                lookBy,
                state(lookBy, review, overdue),
                overdue,
                waits && mayReview(one, look),
                review,
                one.file() == null ? null : one.file().value());
    }

    /** The capacity counts on the day of the act; where the act states none, as it is today. */
    private static String asWhat(Fallback one, Look look) {
        if (one.standIn() != null) {
            return EmergencySentences.of(one.standIn());
        }
        LocalDate day = one.on() == null ? look.reader().today() : one.on();
        return StaffRegister.postOn(look.facts(), Objects.requireNonNull(one.by()), day)
                .map(post -> CaseTerms.of(post.capacity()))
                .orElse("");
    }

    /** Where the act states no day, the days of the profile count from the day it was done. */
    private static @Nullable LocalDate lookBy(Fallback one, Look look) {
        LocalDate on = one.on();
        if (one.kind().isStandIn() || one.reviewBy() != null || on == null) {
            return one.reviewBy();
        }
        return on.plusDays(
                ProfileRegister.on(look.facts(), on).days(ProfileSetting.SUPERIOR_REVIEW_DAYS));
    }

    private static String state(
            @Nullable LocalDate lookBy, @Nullable String review, boolean overdue) {
        if (lookBy == null) {
            return "記録のみ";
        }
        if (review != null) {
            return "確認済み";
        }
        return overdue ? "確認の期限超過" : "確認待ち";
    }

    private static boolean mayReview(Fallback one, Look look) {
        StaffId reader = look.actor().staff();
        if (one.kind().isReviewedInTheCase() || reader.equals(one.by())) {
            return false;
        }
        StaffId superior = one.superior();
        return look.actor().capacity() == Capacity.REVIEWER
                || superior == null
                || superior.equals(reader)
                || StaffRegister.postOn(look.facts(), superior, look.reader().today()).isEmpty();
    }
}
