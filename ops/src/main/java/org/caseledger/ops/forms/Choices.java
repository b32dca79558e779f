package org.caseledger.ops.forms;

import org.caseledger.ops.forms.ActField.Choice;

import java.util.List;

/** Where the values of a field can be chosen from; what is nowhere listed must be typed. */
@FunctionalInterface
interface Choices {

    /** The component of a record that is to be filled in. */
    record Asked(Class<?> record, String component, Class<?> type) {}

    List<Choice> of(Asked asked);
}
