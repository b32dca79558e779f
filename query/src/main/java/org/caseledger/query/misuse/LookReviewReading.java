package org.caseledger.query.misuse;

import org.caseledger.events.programme.LookFindingAnswered;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PastLooks;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.RecordedLook;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.EmergencySentences;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.ReachingOutTerms;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the monthly list of looks for the review; to read the list is a look as well. */
@Component
public class LookReviewReading {

    private static final String ANSWERED = "look-finding-answered";

    private final ReadGate gate;
    private final LedgerHistory history;

    public LookReviewReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** The list of a month; without one, that of the month before this. */
    public LookReview show(SignedIn reader, OutputPath path, @Nullable String month) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> list(look, month));
    }

    private LookReview list(Look look, @Nullable String asked) {
        YearMonth month = month(look, asked);
        List<LedgerLine> directory =
                history.ofStreams(
                        look.sql(),
                        List.of(StreamIds.directory(look.actor().municipality())),
                        look.position());
        List<RecordedLook> looks =
                new PastLooks(look).between(start(month), start(month.plusMonths(1)));
        var ties = new TownTies(look, history, directory, recordedIn(look, month));
        List<Listed> listed = Patterns.in(new Month(looks, ties, TownTies.thresholds(look)));
        List<LookReview.Entry> entries = entries(look, listed, month, directory);
        return new LookReview(
                month.toString(),
                month.getYear() + "年" + month.getMonthValue() + "月",
                begunBefore(look, month) ? month.minusMonths(1).toString() : null,
                month.atDay(1).toString(),
                look.position(),
                looks.size(),
                (int) entries.stream().filter(each -> each.answer() == null).count(),
                entries);
    }

    private static YearMonth month(Look look, @Nullable String asked) {
        if (asked == null) {
            return YearMonth.from(look.reader().today()).minusMonths(1);
        }
        try {
            return YearMonth.parse(asked);
        } catch (DateTimeException unreadable) {
            throw new BadQuestion("month");
        }
    }

    /** Before its first record the ledger had nothing to look at. */
    private boolean begunBefore(Look look, YearMonth month) {
        var town = look.actor().municipality();
        return history.positionAt(look.sql(), town, start(month).toInstant()) > 0;
    }

    private static ZonedDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(LedgerLine.TOWN_TIME);
    }

    private List<LedgerLine> recordedIn(Look look, YearMonth month) {
        var town = look.actor().municipality();
        long before = history.positionAt(look.sql(), town, start(month).toInstant());
        long until = history.positionAt(look.sql(), town, start(month.plusMonths(1)).toInstant());
        return history.after(look.sql(), before, (int) Math.max(0, until - before));
    }

    private List<LookReview.Entry> entries(
            Look look, List<Listed> listed, YearMonth month, List<LedgerLine> directory) {
        Map<UUID, LookFindingAnswered> answers = new HashMap<>();
        for (LedgerLine line : history.ofType(look.sql(), ANSWERED, look.position())) {
            var answered = (LookFindingAnswered) line.event();
            answers.put(answered.entryId().value(), answered);
        }
        var say = new OpenedPhrases(look, directory);
        return listed.stream()
                .map(each -> entry(each, month, answers.get(each.id(month)), look, say))
                .toList();
    }

    private static LookReview.Entry entry(
            Listed listed,
            YearMonth month,
            @Nullable LookFindingAnswered answered,
            Look look,
            OpenedPhrases say) {
        return new LookReview.Entry(
                listed.id(month),
                listed.staff().value(),
                say.staff(listed.staff()),
                organisation(listed.staff(), look, say),
                listed.kind().title(),
                listed.kind().because(listed.count(), listed.limit()),
                listed.file() == null ? null : listed.file().value(),
                answered == null
                        ? null
                        : ReachingOutTerms.of(answered.answer())
                                + "("
                                + Terms.day(answered.answeredOn())
                                + (answered.standIn() == null
                                        ? ""
                                        : "、" + EmergencySentences.of(answered.standIn()))
                                + ") "
                                + say.words(answered.found()));
    }

    private static String organisation(StaffId staff, Look look, OpenedPhrases say) {
        return look.facts()
                .value(StaffRegister.STAFF, staff.toString())
                .map(post -> say.agency(post.agencyId()))
                .orElse("");
    }
}
