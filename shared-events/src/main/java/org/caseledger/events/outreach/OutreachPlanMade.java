package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** How the supporters will approach; before consent it rests on a 106-6 item. */
public record OutreachPlanMade(
        OutreachId outreachId,
        FileId fileId,
        int version,
        boolean beforeConsent,
        ItemId itemId,
        UUID decision,
        Labelled<Words> approach,
        List<ApproachRole> roles,
        @Nullable Labelled<Words> stopRule)
        implements OutreachEvent {}
