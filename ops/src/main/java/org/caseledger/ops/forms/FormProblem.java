package org.caseledger.ops.forms;

import org.caseledger.command.http.Answer;
import org.caseledger.command.http.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a form recorded nothing, with what was typed so that nobody types it again. Lives in the
 * server's memory for one request; {@link #toString()} tells none of it.
 *
 * @param allowed what can be recorded now instead, in the words of the screens
 * @param fieldMessages sentence by dotted field name
 * @param entered what was typed by field name; repeated fields are joined by line breaks
 * @param form the path of the act that the form was for, below {@code /forms}
 */
public record FormProblem(
        String sentence,
        String rule,
        String source,
        String instead,
        List<String> allowed,
        Map<String, String> fieldMessages,
        Map<String, String> entered,
        String form) {

    static FormProblem of(Answer.Declined declined, Map<String, String> entered, String form) {
        Problem problem = declined.problem();
        Problem.Rule rule = problem.rule();
        Map<String, String> messages =
                problem.fields().stream()
                        .collect(
                                Collectors.toMap(
                                        Problem.FieldMessage::field,
                                        Problem.FieldMessage::ja,
                                        (first, _) -> first));
        return new FormProblem(
                problem.detail(),
                rule == null ? "" : rule.id(),
                rule == null ? "" : (rule.source().title() + " " + rule.source().article()).strip(),
                rule == null ? "" : rule.instead(),
                problem.allowed().stream().map(Problem.Allowed::title).toList(),
                messages,
                entered,
                form);
    }

    /** What was typed into a field of the form for that path; null on every other form of the page. */
    public @Nullable String typed(String path, String field) {
        return form.equals(path) ? entered.get(field) : null;
    }

    /** The same where a page repeats a form of one path, each with an id among its fields. */
    public @Nullable String typed(String path, String id, String field) {
        return entered.containsValue(id) ? typed(path, field) : null;
    }

    @Override
    public String toString() {
        return "FormProblem[" + fieldMessages.size() + "]";
    }
}
