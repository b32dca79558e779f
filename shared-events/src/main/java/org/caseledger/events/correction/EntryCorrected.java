package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * 訂正: one component of an entry was wrong and reads otherwise.
 *
 * @param component name of the component in the entry
 * @param words what it should say, where it holds words about a person
 * @param value what it should say as JSON, where it holds a date, number or code
 */
public record EntryCorrected(
        UUID stream,
        @Nullable FileId fileId,
        UUID entry,
        String component,
        @Nullable Labelled<Words> words,
        @Nullable String value,
        Labelled<Words> reason,
        @Nullable SaidBy saidBy)
        implements Correction {}
