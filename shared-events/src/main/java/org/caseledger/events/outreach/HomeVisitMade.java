package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/**
 * A visit at home with the person.
 *
 * @param agreedToVisit whether the person was asked beforehand and agreed; null when nothing was said
 */
public record HomeVisitMade(
        OutreachId outreachId,
        FileId fileId,
        Occurred occurred,
        Labelled<Words> content,
        SaidBy saidBy,
        @Nullable Boolean agreedToVisit,
        @Nullable Work work)
        implements OutreachEvent {}
