package org.caseledger.ops.forms;

import static java.util.Map.entry;

import org.caseledger.command.household.AddMember;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.query.casefile.CaseFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be chosen where an act concerns a file: only what its page showed to this reader. */
final class FileChoices implements Choices {

    /** Components that point at an act, by what the names of such acts hold. */
    private static final Map<String, Predicate<String>> ACTS =
            Map.ofEntries(
                    entry("provision", named("Provi|Disclos")),
                    entry("emergency", named("Emergency|InEmergency")),
                    entry("corrected", named("Correct|Struck|Error")),
                    entry("derivedFrom", named("Provi|Told|Shared|Information")),
                    entry("recordedAnew", named("")));

    private final TownChoices town;
    private final CaseFile file;
    private final RecordedIds recorded;
    private final List<Choice> items;

    FileChoices(TownChoices town, CaseFile file, RecordedIds recorded, List<Choice> items) {
        this.town = town;
        this.file = file;
        this.recorded = recorded;
        this.items = items;
    }

    private static Predicate<String> named(String parts) {
        return Pattern.compile(parts).asPredicate();
    }

    @Override
    public List<Choice> of(Asked asked) {
        Class<?> type = asked.type();
        if (type == PersonId.class) {
            return asked.record() == AddMember.class ? nameless(asked) : members();
        }
        if (type == ConsentId.class) {
            return file.consents().stream().map(FileChoices::consent).toList();
        }
        if (type == RoleId.class) {
            return roles();
        }
        if (type == ItemId.class) {
            return items;
        }
        if (type == FileId.class) {
            return List.of(new Choice(file.fileId().toString(), "このケース"));
        }
        if (type == UUID.class) {
            return plain(asked.component());
        }
        return type == int.class || type == Integer.class ? numbers(asked) : others(asked);
    }

    private List<Choice> others(Asked asked) {
        List<Choice> ofTown = town.of(asked);
        return ofTown.isEmpty() && asked.type().isRecord()
                ? recorded.of(asked.type().getSimpleName())
                : ofTown;
    }

    private List<Choice> members() {
        return file.members().stream()
                .map(one -> new Choice(one.personId().toString(), one.name()))
                .toList();
    }

    /** Who was spoken of and is no member yet, for the one who is to become one. */
    private List<Choice> nameless(Asked asked) {
        if (!asked.component().equals("personId")) {
            return members();
        }
        Set<String> known = members().stream().map(Choice::value).collect(Collectors.toSet());
        return recorded.of("PersonId").stream()
                .filter(person -> !known.contains(person.value()))
                .toList();
    }

    private static Choice consent(CaseFile.ConsentShown one) {
        return new Choice(
                one.consentId().toString(), one.person() + " " + one.purpose() + " " + one.state());
    }

    private List<Choice> roles() {
        return file.roles().stream()
                .map(role ->
                        new Choice(
                                role.roleId().toString(),
                                role.agency() + ": " + role.task() + " " + role.answer()))
                .toList();
    }

    private List<Choice> plain(String component) {
        if (component.equals("answers")) {
            return recorded.of("request");
        }
        if (component.equals("workId")) {
            return work();
        }
        Predicate<String> acts = ACTS.get(component);
        return acts == null ? recorded.of(component) : recorded.acts(acts);
    }

    private List<Choice> work() {
        List<Choice> work = new ArrayList<>(recorded.of("CaseId"));
        work.addAll(recorded.of("ConsultationId"));
        work.addAll(recorded.of("OutreachId"));
        work.addAll(recorded.of("HandOverId"));
        work.addAll(roles());
        return work;
    }

    /** Numbers that the page itself gave: versions of the plan and notes on safety. */
    private List<Choice> numbers(Asked asked) {
        var plan = file.plan();
        boolean ofPlan = List.of("version", "planVersion").contains(asked.component());
        if (ofPlan && plan != null) {
            return IntStream.iterate(plan.version(), version -> version > 0, version -> version - 1)
                    .mapToObj(one -> new Choice(Integer.toString(one), "第" + one + "版"))
                    .toList();
        }
        boolean ofSafety = asked.record().getPackageName().endsWith(".household");
        return ofSafety && asked.component().equals("number")
                ? file.household().safety().stream()
                        .map(one ->
                                new Choice(
                                        Integer.toString(one.number()),
                                        one.number() + ": " + one.kind() + " " + one.person()))
                        .toList()
                : List.of();
    }
}
