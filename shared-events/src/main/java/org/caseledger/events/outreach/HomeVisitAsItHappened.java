package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

import java.util.List;

/** A visit that took place although a rule stood against it; it grants nothing. */
public record HomeVisitAsItHappened(
        OutreachId outreachId,
        FileId fileId,
        Occurred occurred,
        Labelled<Words> content,
        SaidBy saidBy,
        Labelled<Words> reason,
        List<String> breaches)
        implements OutreachEvent, AsItHappened {}
