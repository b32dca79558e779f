package org.caseledger.ops.forms;

import org.caseledger.command.directory.AddAgencyKind;
import org.caseledger.command.directory.AddField;
import org.caseledger.command.directory.PledgeSecrecy;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.query.organisations.TownNames;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen without any case file: the directory, bodies and sittings, texts, periods. */
final class TownChoices implements Choices {

    private static final List<Choice> PERIODS =
            List.of(
                    new Choice("P1M", "1か月"),
                    new Choice("P2M", "2か月"),
                    new Choice("P3M", "3か月"),
                    new Choice("P4M", "4か月"),
                    new Choice("P6M", "6か月"),
                    new Choice("P1Y", "1年"),
                    new Choice("P2Y", "2年"));

    private final TownNames names;
    private final List<Choice> items;
    private final List<Choice> persons;
    private final FieldWords words;

    /**
     * @param items the agenda of the sitting, where an act concerns one
     * @param persons nobody knows of yet, where an act begins a file
     */
    TownChoices(TownNames names, List<Choice> items, List<Choice> persons, FieldWords words) {
        this.names = names;
        this.items = items;
        this.persons = persons;
        this.words = words;
    }

    @Override
    public List<Choice> of(Asked asked) {
        if (isNewCode(asked)) {
            return List.of();
        }
        if (asked.type() == Period.class) {
            return PERIODS;
        }
        if (asked.type() == ItemId.class) {
            return items;
        }
        if (asked.type() == PersonId.class) {
            return persons;
        }
        if (asked.type() == String.class) {
            return texts(asked);
        }
        return named(asked.type().getSimpleName());
    }

    private static boolean isNewCode(Asked asked) {
        return asked.record() == AddAgencyKind.class && asked.component().equals("kind")
                || asked.record() == AddField.class && asked.component().equals("field");
    }

    private List<Choice> texts(Asked asked) {
        return switch (asked.component()) {
            case "noticeVersion" -> named(TextKind.SECRECY_NOTICE.name());
            case "textVersion" ->
                    asked.record() == PledgeSecrecy.class
                            ? named(TextKind.SECRECY_NOTICE.name())
                            : List.of();
            case "ruleTextVersion" -> ruleTexts(asked.record().getPackageName());
            default -> List.of();
        };
    }

    private List<Choice> ruleTexts(String stream) {
        if (!stream.endsWith(".conference")) {
            return named(TextKind.CONSENT_RULES.name());
        }
        List<Choice> rules = new ArrayList<>();
        for (TextKind kind : List.of(TextKind.CONFERENCE_RULES, TextKind.CONFERENCE_106_6_RULES)) {
            named(kind.name())
                    .forEach(text ->
                            rules.add(
                                    new Choice(
                                            text.value(),
                                            words.choice(kind) + " " + text.words())));
        }
        return rules;
    }

    private List<Choice> named(String type) {
        return names.of(type).stream().map(one -> new Choice(one.id(), one.words())).toList();
    }
}
