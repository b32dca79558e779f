package org.caseledger.query.deadlines;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.ViewProgress;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Pages through what is due in the cases that a reader may know of. */
@Component
public class DeadlineReading {

    private static final int PAGE = 50;
    private static final int MOST_URGENT = 10;

    private final ReadGate gate;
    private final Deadlines view;
    private final OpenDeadlines open;
    private final ViewProgress progress;
    private final LedgerHistory history;

    public DeadlineReading(
            ReadGate gate,
            Deadlines view,
            OpenDeadlines open,
            ViewProgress progress,
            LedgerHistory history) {
        this.gate = gate;
        this.view = view;
        this.open = open;
        this.progress = progress;
        this.history = history;
    }

    DeadlinesPage show(SignedIn reader, OutputPath path, Asked.Question question) {
        return show(reader, path, question, null);
    }

    /** The list behind one count of the work at hand. */
    DeadlinesPage show(
            SignedIn reader, OutputPath path, Asked.Question question, @Nullable WorkGroup group) {
        Asked asked = question.understood();
        if (asked.minPosition() > 0) {
            progress.await(reader.municipality(), view, asked.minPosition());
        }
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look -> {
                    LocalDate today = look.reader().today();
                    return page(look, asked.within(group, today), PAGE);
                });
    }

    /** How much waits in each group, and what is the most urgent. */
    WorkPage work(SignedIn reader, OutputPath path) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look -> {
                    LocalDate today = look.reader().today();
                    List<WorkPage.Card> cards =
                            Arrays.stream(WorkGroup.values())
                                    .map(group -> card(look, group))
                                    .toList();
                    Asked overdue = Asked.of(WorkGroup.OVERDUE, true, today);
                    return new WorkPage(cards, page(look, overdue, MOST_URGENT));
                });
    }

    private WorkPage.Card card(Look look, WorkGroup group) {
        LocalDate today = look.reader().today();
        return new WorkPage.Card(
                group,
                open.count(look, Asked.of(group, true, today)),
                open.count(look, Asked.of(group, false, today)));
    }

    private DeadlinesPage page(Look look, Asked asked, int size) {
        List<OpenDeadlines.Found> found = open.page(look, asked, size + 1);
        List<OpenDeadlines.Found> shown = found.subList(0, Math.min(size, found.size()));
        shown.forEach(each -> {
            FileId file = each.row().fileId();
            if (file != null) {
                look.shows(file);
            }
        });
        var lines = new DeadlineLines(phrases(look), look.reader().today());
        return new DeadlinesPage(
                shown.stream().map(lines::line).toList(),
                found.size() > size ? shown.getLast().cursor().written() : null,
                look.position());
    }

    private OpenedPhrases phrases(Look look) {
        return new OpenedPhrases(
                look,
                history.ofStreams(
                        look.sql(),
                        List.of(StreamIds.directory(look.actor().municipality())),
                        look.position()));
    }
}
