package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What the agency that was asked answered. */
public record RequestAnswered(
        FileId fileId,
        UUID request,
        RequestAnswer answer,
        AgencyId answeredBy,
        LocalDate answeredOn,
        @Nullable Labelled<Words> reason)
        implements DisclosureEvent {}
