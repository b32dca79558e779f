package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The relation to agencies or local people is judged stable. */
public record RelationJudgedStable(
        OutreachId outreachId, FileId fileId, Labelled<Words> grounds, LocalDate judgedOn)
        implements OutreachEvent {}
