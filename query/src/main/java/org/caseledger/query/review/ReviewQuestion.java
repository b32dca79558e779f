package org.caseledger.query.review;

import org.caseledger.query.sentences.Phrases;

/** One question of the review as a pure function of what was recorded. */
interface ReviewQuestion {

    /**
     * @param say names agencies, staff and persons for the one who reads the findings
     */
    Answer ask(History history, Phrases say);
}
