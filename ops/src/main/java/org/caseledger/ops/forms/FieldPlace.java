package org.caseledger.ops.forms;

import org.caseledger.command.decision.WholeText;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.ops.forms.ActField.Kind;
import org.caseledger.ops.forms.ActField.Label;
import org.caseledger.ops.forms.ActField.Need;

import java.util.Arrays;
import java.util.List;

/** Where a field stands in a form, before it is known how it is filled in. */
record FieldPlace(String name, Label label, Need need, Class<?> record, String component) {

    /** Whether it holds a document, with line breaks of its own. */
    boolean isWholeText() {
        return Arrays.stream(record.getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .anyMatch(one -> one.isAnnotationPresent(WholeText.class));
    }

    ActField filled(Kind kind) {
        return new ActField(name, label, kind, need, List.of(), List.of());
    }

    ActField chosen(Kind kind, List<Choice> choices) {
        return new ActField(name, label, kind, need, choices, List.of());
    }

    ActField holding(Kind kind, List<ActField> parts) {
        return new ActField(name, label, kind, need, List.of(), parts);
    }

    /** One of several of the kind, counted from 0; only the first can be needed. */
    FieldPlace row(int number) {
        var numbered = new Label(label.words() + " " + (number + 1), label.help());
        Need here = need == Need.ALWAYS && number > 0 ? Need.OPTIONAL : need;
        return new FieldPlace(name + "[" + number + "]", numbered, here, record, component);
    }
}
