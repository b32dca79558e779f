package org.caseledger.ops.demo;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;

/** A woman who gave up her work to care for her mother; the collaboration for them is over. */
final class HayaseFamily {

    static final FileId FILE = new FileId(StoryIds.of("d58/file"));
    static final HouseholdId HOUSEHOLD = new HouseholdId(StoryIds.of("d58/household"));
    static final ConsultationId CONSULTATION = new ConsultationId(StoryIds.of("d58/consultation"));
    static final CaseId CASE = new CaseId(StoryIds.of("d58/case"));
    static final PersonId DAUGHTER = new PersonId(StoryIds.of("d58/daughter"));
    static final PersonId MOTHER = new PersonId(StoryIds.of("d58/mother"));
    static final ConsentId DAUGHTER_PLANNING = new ConsentId(StoryIds.of("d58/consent/daughter"));
    static final ConsentId MOTHER_PLANNING = new ConsentId(StoryIds.of("d58/consent/mother"));
    static final RoleId CARE = new RoleId(StoryIds.of("d58/role/care"));
    static final RoleId BUDGET = new RoleId(StoryIds.of("d58/role/budget"));

    private HayaseFamily() {}
}
