package org.caseledger.events.sameperson;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

/** Somebody judged whether two persons are one, and why. Both records stay whole. */
public record PersonsCompared(
        PersonId personId, PersonId otherId, SameVerdict verdict, Labelled<Words> reason)
        implements SamePersonEvent {}
