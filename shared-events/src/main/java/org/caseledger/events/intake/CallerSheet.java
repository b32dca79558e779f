package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** 来談者, when it is not the person: who came, how to be reached, and how related to the person. */
public record CallerSheet(
        @Nullable Labelled<Words> name,
        @Nullable Labelled<Words> phone,
        @Nullable Labelled<Words> relation,
        @Nullable Labelled<Words> occupation) {}
