package org.caseledger.query.deadlines;

import org.caseledger.events.value.FileId;
import org.caseledger.query.sentences.DeadlineTerms;
import org.caseledger.query.sentences.Phrases;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Deadlines in the words of the office. What is overdue is judged by today. */
record DeadlineLines(Phrases say, LocalDate today) {

    DeadlinesPage.Line line(OpenDeadlines.Found found) {
        DeadlineRow row = found.row();
        FileId file = row.fileId();
        LocalDate raised = row.raisedFor();
        return new DeadlinesPage.Line(
                row.deadlineId().value(),
                file == null ? null : file.value(),
                file == null ? null : household(found),
                row.kind(),
                DeadlineTerms.of(row.kind()),
                found.dueOn(),
                found.dueOn().isBefore(today),
                ChronoUnit.DAYS.between(today, found.dueOn()),
                owner(row.owner()),
                row.stream(),
                row.setBy(),
                raised != null && !raised.isBefore(found.dueOn()));
    }

    private String household(OpenDeadlines.Found found) {
        return found.name() == null ? "(氏名の登録なし)" : say.words(found.name());
    }

    private @Nullable String owner(Owner owner) {
        List<String> parts = new ArrayList<>();
        if (owner.agency() != null) {
            parts.add(say.agency(owner.agency()));
        }
        if (owner.staff() != null) {
            parts.add(say.staff(owner.staff()));
        } else if (owner.post() != null) {
            parts.add("(職で指定)");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
