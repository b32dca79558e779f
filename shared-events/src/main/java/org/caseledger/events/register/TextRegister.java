package org.caseledger.events.register;

import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which version of which text or form may be used when (C-03). Key: kind and version. */
public final class TextRegister implements Register<TextRegister.Text> {

    public static final TextRegister TEXT = new TextRegister();

    /** One version; no last day means until further notice. */
    public record Text(
            TextKind kind, String version, LocalDate validFrom, @Nullable LocalDate validUntil) {

        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
        }
    }

    private TextRegister() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Class<Text> valueType() {
        return Text.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case TextVersionPublished event -> Set.of(key(event.kind(), event.version()));
            default -> Set.of();
        };
    }

    @Override
    public Text after(@Nullable Text before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case TextVersionPublished event ->
                    new Text(event.kind(), event.version(), event.validFrom(), event.validUntil());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Text value) {
        return Set.of("all", value.kind().name());
    }

    public static String key(TextKind kind, String version) {
        return kind + "/" + version;
    }

    /** Whether that version of that text may be used on a day. */
    public static boolean isInForce(Facts facts, TextKind kind, String version, LocalDate day) {
        return facts.value(TEXT, key(kind, version))
                .filter(text -> text.isInForceOn(day))
                .isPresent();
    }

    /** The versions of a text that may be used on a day. */
    public static List<Text> inForce(Facts facts, TextKind kind, LocalDate day) {
        return facts.values(TEXT, kind.name()).stream()
                .filter(text -> text.isInForceOn(day))
                .toList();
    }
}
