package org.caseledger.ops.forms;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SittingId;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.query.organisations.TownNames;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The agenda items of a sitting or of a file, as they can be chosen without naming anybody. */
final class Agendas {

    private final Facts facts;
    private final FieldWords words;

    Agendas(Facts facts, FieldWords words) {
        this.facts = facts;
        this.words = words;
    }

    /**
     * @param numbers the number in the ledger of the event that set each item
     */
    List<Choice> of(SittingId sitting, Function<UUID, Long> numbers) {
        return facts.findAll(ItemRegister.ITEM, Lookups.sitting(sitting)).stream()
                .filter(item -> !item.value().withdrawn())
                .map(item -> Map.entry(numbers.apply(item.value().event()), item))
                .sorted(Map.Entry.comparingByKey())
                .map(item ->
                        new Choice(
                                item.getValue().key(),
                                "第" + item.getKey() + "号で設定した事案" + basis(item.getValue())))
                .toList();
    }

    /**
     * @param shown the streams that the reader was told of: a sitting among them or none
     */
    List<Choice> of(FileId file, TownNames names, Set<UUID> shown) {
        return facts.findAll(ItemRegister.ITEM, Lookups.file(file)).stream()
                .filter(item -> !item.value().withdrawn())
                .filter(item -> shown.contains(item.value().sittingId().value()))
                .map(item -> new Choice(item.key(), sitting(item, names) + basis(item)))
                .toList();
    }

    private static String sitting(Fact<ItemRegister.Item> item, TownNames names) {
        String id = item.value().sittingId().toString();
        return names.of("SittingId").stream()
                .filter(sitting -> sitting.id().equals(id))
                .map(TownNames.Named::words)
                .findFirst()
                .orElse("会議");
    }

    private String basis(Fact<ItemRegister.Item> item) {
        return " 根拠: " + words.choice(item.value().basis());
    }
}
