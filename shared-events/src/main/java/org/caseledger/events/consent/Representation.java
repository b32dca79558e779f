package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** Who answered for the person, and on which ground that one may (C-07). */
public record Representation(
        @Nullable PersonId personId,
        @Nullable Labelled<Words> name,
        @Nullable Labelled<Words> ground) {}
