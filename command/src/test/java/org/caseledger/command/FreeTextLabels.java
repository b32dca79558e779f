package org.caseledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.StrictestLabel;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Objects;

/**
 * Free text stands under the label of its section, which is the event that holds it: in the agenda item
 * of the event, on no wider basis than anything else it says of the file, and as sensitive as its codes.
 */
final class FreeTextLabels {

    private FreeTextLabels() {}

    static void areThoseOfTheirSection(LedgerEvent event) {
        List<Known<?>> values =
                Replacement.labelled(event)
                        .<Known<?>>mapMulti((value, out) -> {
                            if (value instanceof Known<?> known && known.label().file() != null) {
                                out.accept(known);
                            }
                        })
                        .toList();
        for (Known<?> text : values) {
            if (text.value() instanceof Words) {
                values.forEach(other -> isNotLaxer(text.label(), other, event));
            }
        }
    }

    private static void isNotLaxer(Label text, Known<?> other, LedgerEvent event) {
        assertThat(text.item())
                .as("agenda item of free text in %s", event.getClass().getSimpleName())
                .matches(item -> Objects.equals(item, other.label().item()));
        assertThat(StrictestLabel.closeness(text))
                .as("basis of free text in %s", event.getClass().getSimpleName())
                .isGreaterThanOrEqualTo(StrictestLabel.closeness(other.label()));
        if (!(other.value() instanceof Words)) {
            assertThat(text.sensitivity())
                    .as("class of free text in %s", event.getClass().getSimpleName())
                    .isGreaterThanOrEqualTo(other.label().sensitivity());
        }
    }
}
