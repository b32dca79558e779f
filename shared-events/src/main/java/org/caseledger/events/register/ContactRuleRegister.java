package org.caseledger.events.register;

import org.caseledger.events.household.ContactRuleEnded;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/** The rules for contacts and the cautions for visitors. Key: rule id. */
public final class ContactRuleRegister implements Register<ContactRuleRegister.Rule> {

    public static final ContactRuleRegister CONTACT_RULE = new ContactRuleRegister();

    /** One rule; without a person it is for the whole household. */
    public record Rule(FileId fileId, @Nullable PersonId personId, boolean open) {}

    private ContactRuleRegister() {}

    @Override
    public String name() {
        return "contact-rule";
    }

    @Override
    public Class<Rule> valueType() {
        return Rule.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ContactRuleSet event -> Set.of(event.ruleId().toString());
            case ContactRuleEnded event -> Set.of(event.ruleId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Rule after(@Nullable Rule before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ContactRuleSet event -> new Rule(event.fileId(), event.personId(), true);
            case ContactRuleEnded _ -> {
                Rule was = Objects.requireNonNull(before);
                yield new Rule(was.fileId, was.personId, false);
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Rule value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
