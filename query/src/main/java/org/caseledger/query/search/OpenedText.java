package org.caseledger.query.search;

import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the gate opens for one reader, to be looked through and shown to nobody. */
record OpenedText(Look look) {

    /** Every address told of a person in the file, those set right included. */
    List<String> addresses(PersonId person, List<LedgerLine> lines) {
        List<String> found = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        for (LedgerLine line : lines) {
            if (line.event() instanceof MemberFactTold fact
                    && fact.fact() == MemberFact.ADDRESS
                    && fact.personId().equals(person)) {
                told.add(line.eventId());
                words(fact.value()).ifPresent(found::add);
            } else if (line.event() instanceof EntryCorrected corrected
                    && told.contains(corrected.entry())) {
                words(corrected.words()).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<String> words(FreeText text) {
        return text.type() == SheetAnswer.class
                ? opened(text.value(), SheetAnswer.class).map(SheetAnswer::words).map(Words::value)
                : opened(text.value(), Words.class).map(Words::value);
    }

    private Optional<String> words(@Nullable Labelled<Words> value) {
        return value == null ? Optional.empty() : opened(value, Words.class).map(Words::value);
    }

    @SuppressWarnings("unchecked") // the type is the one that the component declares
    private <T> Optional<T> opened(Labelled<?> value, Class<T> type) {
        return look.open((Labelled<T>) value, type) instanceof Known<T> known
                ? Optional.of(known.value())
                : Optional.empty();
    }
}
