package org.caseledger.ops.forms;

import org.caseledger.ops.forms.ActField.Choice;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Ids for people of whom nothing is recorded yet, to be ticked by their number only. */
final class NewPersons {

    private static final List<String> WORDS = List.of("一人目", "二人目", "三人目", "四人目", "五人目");

    private NewPersons() {}

    /** Those that were ticked before keep their ids. */
    static List<Choice> with(@Nullable String ticked) {
        List<String> ids = new ArrayList<>();
        if (ticked != null) {
            ticked.lines().filter(id -> id.matches("[0-9a-f-]{36}")).forEach(ids::add);
        }
        while (ids.size() < WORDS.size()) {
            ids.add(UUID.randomUUID().toString());
        }
        List<Choice> choices = new ArrayList<>();
        for (int number = 0; number < WORDS.size(); number++) {
            choices.add(new Choice(ids.get(number), WORDS.get(number)));
        }
        return choices;
    }
}
