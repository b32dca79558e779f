package org.caseledger.ops.demo;

import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;

/** An old father and his son, who has not left the house for years and was never met. */
final class TakamoriFamily {

    static final FileId FILE = new FileId(StoryIds.of("a51/file"));
    static final HouseholdId HOUSEHOLD = new HouseholdId(StoryIds.of("a51/household"));
    static final ConsultationId CONSULTATION = new ConsultationId(StoryIds.of("a51/consultation"));
    static final OutreachId OUTREACH = new OutreachId(StoryIds.of("a51/outreach"));
    static final ConsentId SON_PLANNING = new ConsentId(StoryIds.of("a51/consent/son"));
    static final PersonId FATHER = new PersonId(StoryIds.of("a51/father"));
    static final PersonId SON = new PersonId(StoryIds.of("a51/son"));

    private TakamoriFamily() {}
}
