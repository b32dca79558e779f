package org.caseledger.query.screens;

import org.caseledger.events.value.SignedIn;

import java.util.List;
import java.util.UUID;

/** Asks the rules which acts are possible now on a sitting or a conference body, and why not. */
public interface ConferenceNextActs {

    /** Every act on that stream; none for a reader who was told only a part of what it holds. */
    List<NextActs.NextAct> of(SignedIn reader, UUID stream);
}
