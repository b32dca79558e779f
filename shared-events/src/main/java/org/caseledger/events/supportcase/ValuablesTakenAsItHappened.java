package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody had taken things of a person to keep them; no custody of this ledger begins by it.
 *
 * @param givenBackOn null while they have not been given back
 */
public record ValuablesTakenAsItHappened(
        CaseId caseId,
        FileId fileId,
        PersonId personId,
        Labelled<Words> things,
        LocalDate takenOn,
        @Nullable LocalDate givenBackOn,
        Labelled<Words> reason,
        List<String> breaches)
        implements CaseEntry, AsItHappened {}
