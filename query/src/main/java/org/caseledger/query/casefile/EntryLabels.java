package org.caseledger.query.casefile;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.StrictestLabel;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The labels that an entry stands under. An entry that holds codes and dates only has none: its paper
 * tells more than it does, so that one stands under a label about the persons it names.
 */
final class EntryLabels {

    private EntryLabels() {}

    static List<Label> of(Look look, FileId file, LedgerLine line) {
        byte[] payload =
                look.sql()
                        .sql("select payload from ledger.event where event_id = ?")
                        .param(line.eventId())
                        .query(byte[].class)
                        .single();
        List<Label> own =
                LedgerJson.plain().readTree(payload).get("labels").values().stream()
                        .map(each -> LedgerJson.plain().treeToValue(each, Label.class))
                        .toList();
        return own.isEmpty() ? List.of(about(look, file, line)) : own;
    }

    /** Whether the reader may open all of the entry that a scan is the paper of. */
    static boolean permits(Look look, FileId file, List<LedgerLine> told, ScanAttached scan) {
        return told.stream()
                .filter(line -> line.eventId().equals(scan.entry()))
                .anyMatch(line -> permits(look, file, line));
    }

    /** Whether the reader may open all of an entry, as it was sealed and as it is labelled now. */
    static boolean permits(Look look, FileId file, LedgerLine line) {
        return of(look, file, line).stream().allMatch(look::permits)
                && sealed(line).allMatch(look::permits);
    }

    private static Stream<Sealed<?>> sealed(LedgerLine line) {
        return Replacement.labelled(line.event())
                .<Sealed<?>>mapMulti((value, out) -> {
                    if (value instanceof Sealed<?> it) {
                        out.accept(it);
                    }
                });
    }

    /**
     * The one that a paper of the entry is kept under. What a picture shows is not known: most papers
     * bear an address, so it closes with a protection.
     */
    static Label ofPaper(Look look, FileId file, LedgerLine line) {
        Stream<Label> now = sealed(line).flatMap(value -> look.labelsOf(value).stream());
        return StrictestLabel.of(Stream.concat(of(look, file, line).stream(), now).toList())
                .atLeast(Sensitivity.S3);
    }

    private static Label about(Look look, FileId file, LedgerLine line) {
        List<Object> values = values(line.event());
        ItemId item = first(values, ItemId.class);
        LegalBasis basis = item == null ? null : basis(look.facts(), item);
        Set<UUID> subjects = subjects(values, look.facts());
        return new Label(
                look.actor().municipality(),
                file,
                subjects.isEmpty() ? List.of(file.value()) : List.copyOf(subjects),
                basis == null ? LegalBasis.OWN_STATUTORY_TASK : basis,
                item,
                List.of(),
                null,
                Sensitivity.S2,
                Purpose.CONSULTATION,
                line.actor().organisation(),
                basis == LegalBasis.SUPPORT_CONFERENCE_106_6
                        ? RetentionClass.CONFERENCE_106_6
                        : RetentionClass.CASE_RECORD,
                Set.of());
    }

    private static @Nullable LegalBasis basis(Facts facts, ItemId item) {
        return facts.value(ItemRegister.ITEM, item.toString())
                .map(ItemRegister.Item::basis)
                .orElse(null);
    }

    private static Set<UUID> subjects(List<Object> values, Facts facts) {
        Set<UUID> subjects = new LinkedHashSet<>();
        for (Object value : values) {
            if (value instanceof PersonId person) {
                subjects.add(person.value());
            }
        }
        ConsentId consent = first(values, ConsentId.class);
        if (consent != null) {
            facts.value(ConsentRegister.CONSENT, consent.toString())
                    .ifPresent(known -> subjects.add(known.personId().value()));
        }
        return subjects;
    }

    private static <T> @Nullable T first(List<Object> values, Class<T> type) {
        return values.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    /** What the components of an event hold, lists and sets by their members. */
    private static List<Object> values(LedgerEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .map(each -> Replacement.valueIn(each, (Record) event))
                .filter(Objects::nonNull)
                .flatMap(value ->
                        value instanceof Collection<?> all ? all.stream() : Stream.of(value))
                .<Object>map(value -> value)
                .toList();
    }
}
