package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Goods were given to the household. */
public record GoodsGiven(
        CaseId caseId,
        FileId fileId,
        GoodsKind kind,
        List<PersonId> persons,
        Labelled<Words> content,
        Occurred occurred,
        @Nullable Work work)
        implements CaseEntry {}
