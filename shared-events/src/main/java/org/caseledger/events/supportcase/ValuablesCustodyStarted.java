package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Things of a person are kept for them (預り品), on agreement and by inventory.
 *
 * @param breaches codes of what was lacking, where the 要綱 lets it be recorded all the same
 */
public record ValuablesCustodyStarted(
        CaseId caseId,
        FileId fileId,
        UUID custody,
        PersonId personId,
        List<Labelled<Words>> inventory,
        @Nullable ConsentForm agreement,
        @Nullable LocalDate agreedOn,
        TwoPersons handledBy,
        LocalDate startedOn,
        @Nullable LocalDate returnBy,
        List<String> breaches)
        implements CaseEntry {

    public ValuablesCustodyStarted {
        breaches = List.copyOf(breaches);
    }

    /** On agreement and by inventory, as it has to be. */
    public ValuablesCustodyStarted(
            CaseId caseId,
            FileId fileId,
            UUID custody,
            PersonId personId,
            List<Labelled<Words>> inventory,
            ConsentForm agreement,
            LocalDate agreedOn,
            TwoPersons handledBy,
            LocalDate startedOn,
            @Nullable LocalDate returnBy) {
        this(
                caseId, fileId, custody, personId, inventory, agreement, agreedOn, handledBy,
                startedOn, returnBy, List.of());
    }
}
