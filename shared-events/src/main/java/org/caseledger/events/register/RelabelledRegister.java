package org.caseledger.events.register;

import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;

/** The values that stand under another label than they were sealed under. Key: id of the value. */
public final class RelabelledRegister implements PlainRegister<RelabelledRegister.Relabelled> {

    public static final RelabelledRegister RELABELLED = new RelabelledRegister();

    /** The label of a value now, and the one that stays beside it; see {@link StandingLabels}. */
    public record Relabelled(FileId fileId, Label to, @Nullable Label kept) {}

    private RelabelledRegister() {}

    @Override
    public String name() {
        return "relabelled";
    }

    @Override
    public Class<Relabelled> valueType() {
        return Relabelled.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent event) {
        return event instanceof LabelReclassified act
                ? act.values().stream()
                        .map(each -> each.value().toString())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Relabelled after(@Nullable Relabelled before, String key, LedgerEvent event) {
        return switch (event) {
            case LabelReclassified act ->
                    act.values().stream()
                            .filter(each -> each.value().toString().equals(key))
                            .map(each -> new Relabelled(act.fileId(), each.to(), each.kept()))
                            .findFirst()
                            .orElseThrow();
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Relabelled value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
