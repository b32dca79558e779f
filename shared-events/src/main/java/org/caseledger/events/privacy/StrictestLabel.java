package org.caseledger.events.privacy;

import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The label of a value that is made from several others: about everybody that one of them is about, as
 * sensitive as the most sensitive, on the basis that fewest may rely on, under every consent, and in
 * the agenda item if one of them was told there.
 */
public final class StrictestLabel {

    private StrictestLabel() {}

    /** How few may rely on a basis; a later one is known to fewer. */
    enum Closeness {
        TASK,
        CONSENT,
        REPORT,
        CONFERENCE;

        static Closeness of(LegalBasis basis) {
            return switch (basis) {
                case OWN_STATUTORY_TASK, INTERNAL_USE, OTHER_STATUTE, EMERGENCY -> TASK;
                case CONSENT -> Closeness.CONSENT;
                case ABUSE_REPORT, STATISTICS -> REPORT;
                case SUPPORT_CONFERENCE_106_6,
                        SUPPORT_CONFERENCE_NEEDY_9,
                        PUBLIC_ASSISTANCE_27_3,
                        CHILD_WELFARE_25_2 ->
                        CONFERENCE;
            };
        }
    }

    /**
     * The label for what is made from values under these.
     *
     * @throws IllegalArgumentException without a source, or when no label can say all that the sources
     *     ask: they are of two municipalities, files, agenda items or contracts
     */
    public static Label of(Collection<Label> sources) {
        Label closest = sources.stream().max(BY_CLOSENESS).orElseThrow(StrictestLabel::none);
        return new Label(
                Objects.requireNonNull(one(sources, Label::municipality)),
                one(sources, Label::file),
                sources.stream().flatMap(each -> each.subjects().stream()).toList(),
                closest.basis(),
                one(sources, Label::item),
                sources.stream().flatMap(each -> each.consents().stream()).toList(),
                one(sources, Label::contract),
                sources.stream().map(Label::sensitivity).max(Comparator.naturalOrder()).get(),
                purpose(sources),
                same(sources, Label::source),
                retention(sources),
                flags(sources));
    }

    private static final Comparator<Label> BY_CLOSENESS =
            Comparator.comparing((Label label) -> label.item() != null)
                    .thenComparing(label -> Closeness.of(label.basis()));

    /** How few may read what stands under a label, whatever its sensitivity. */
    public static int closeness(Label label) {
        return label.item() != null
                ? Closeness.values().length
                : Closeness.of(label.basis()).ordinal();
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("label.sources");
    }

    /** What all say, or the one thing that some say; a value cannot be under two. */
    private static <T> @Nullable T one(
            Collection<Label> sources, Function<Label, @Nullable T> part) {
        List<T> said = said(sources, part);
        if (said.size() > 1) {
            throw none();
        }
        return said.isEmpty() ? null : said.getFirst();
    }

    /** What all say; nothing when they differ, and whatever only one of them allows is not allowed. */
    private static <T> @Nullable T same(
            Collection<Label> sources, Function<Label, @Nullable T> part) {
        List<T> said = said(sources, part);
        boolean all = sources.stream().noneMatch(each -> part.apply(each) == null);
        return all && said.size() == 1 ? said.getFirst() : null;
    }

    private static <T> List<T> said(Collection<Label> sources, Function<Label, @Nullable T> part) {
        return sources.stream()
                .map(part)
                .<T>mapMulti((each, out) -> {
                    if (each != null) {
                        out.accept(each);
                    }
                })
                .distinct()
                .toList();
    }

    /** What is handed on is read by the receiver before anything else: only if all is handed on. */
    private static Purpose purpose(Collection<Label> sources) {
        return sources.stream()
                .map(Label::purpose)
                .filter(each -> each != Purpose.HAND_OVER)
                .findFirst()
                .orElse(Purpose.HAND_OVER);
    }

    /** What belongs to the staff register only if all does: names of staff are open to many. */
    private static RetentionClass retention(Collection<Label> sources) {
        return sources.stream()
                .map(Label::retention)
                .filter(each -> each != RetentionClass.STAFF_REGISTER)
                .max(Comparator.naturalOrder())
                .orElse(RetentionClass.STAFF_REGISTER);
    }

    private static Set<DisclosureFlag> flags(Collection<Label> sources) {
        Set<DisclosureFlag> all = EnumSet.noneOf(DisclosureFlag.class);
        sources.forEach(each -> all.addAll(each.flags()));
        return all;
    }
}
