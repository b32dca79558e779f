package org.caseledger.ops.forms;

import java.util.Map;

/**
 * What was typed into a form that is not sent yet but wants one more row. Lives in the server's
 * memory for one request; {@link #toString()} tells none of it.
 *
 * @param more the list that is to have one more row
 * @param entered what was typed by field name; repeated fields are joined by line breaks
 */
public record FormDraft(String more, Map<String, String> entered) {

    @Override
    public String toString() {
        return "FormDraft";
    }
}
