package org.caseledger.query.gate;

import org.caseledger.events.register.Facts;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;

import java.time.LocalDate;
import java.util.Set;

/**
 * Every way by which something read from the ledger leaves it, with the capacities it is open to. A
 * new page or list does not compile into the gate without a line here.
 */
public enum OutputPath {
    CASE_LIST_PAGE(Opens.CASE_READERS),
    CASE_LIST_API(Opens.CASE_READERS),
    SEARCH_FORM(Opens.CASE_WORKERS),
    SEARCH_PAGE(Opens.CASE_WORKERS),
    SEARCH_API(Opens.CASE_WORKERS),
    SEARCH_NOTICES_PAGE(Opens.COORDINATION),
    SEARCH_NOTICES_API(Opens.COORDINATION),
    ALIKE_PERSONS_PAGE(Opens.COORDINATION),
    ALIKE_PERSONS_API(Opens.COORDINATION),
    WORK_PAGE(Opens.CASE_WORKERS),
    DEADLINES_PAGE(Opens.CASE_READERS),
    DEADLINES_API(Opens.CASE_READERS),
    CASE_PAGE(Opens.CASE_READERS),
    ACT_FORM_PAGE(Opens.CASE_WORKERS),
    FILE_API(Opens.CASE_READERS),
    FILE_HISTORY_API(Opens.CASE_READERS),
    FILE_CORRECTIONS_PAGE(Opens.CASE_READERS),
    FILE_CORRECTIONS_API(Opens.CASE_READERS),
    FILE_SHEETS_PAGE(Opens.CASE_READERS),
    FILE_SHEETS_API(Opens.CASE_READERS),
    CHANGE_EFFECTS_PAGE(Opens.CASE_WORKERS),
    CHANGE_EFFECTS_API(Opens.CASE_WORKERS),
    PROTECTION_PLACES_PAGE(Opens.CASE_WORKERS),
    PROTECTION_PLACES_API(Opens.CASE_WORKERS),
    SEALED_NOTE_API(Opens.CASE_WORKERS),
    FILE_ATTACHMENTS_PAGE(Opens.CASE_READERS),
    FILE_ATTACHMENTS_API(Opens.CASE_READERS),
    ATTACHMENT_CONTENT_PAGE(Opens.CASE_WORKERS),
    ATTACHMENT_CONTENT_API(Opens.CASE_WORKERS),
    ATTACHING(Opens.CASE_WORKERS),
    FILE_WITHDRAWALS_API(Opens.CASE_READERS),
    NEAR_MISS_LIST_PAGE(Opens.NEAR_MISS_READERS),
    NEAR_MISS_LIST_API(Opens.NEAR_MISS_READERS),
    FILE_REVIEW_PAGE(Opens.REVIEWERS),
    FILE_REVIEW_API(Opens.REVIEWERS),
    SITTING_LIST_PAGE(Opens.REVIEWERS),
    SITTING_LIST_API(Opens.REVIEWERS),
    BODY_LIST_PAGE(Opens.SITTING_READERS),
    BODY_LIST_API(Opens.SITTING_READERS),
    BODY_PAGE(Opens.SITTING_READERS),
    BODY_API(Opens.SITTING_READERS),
    SITTING_PAGE(Opens.SITTING_READERS),
    SITTING_API(Opens.SITTING_READERS),
    MEETING_PACK_PAGE(Opens.ATTENDEES),
    MEETING_PACK_API(Opens.ATTENDEES),
    SITTING_READINESS_PAGE(Opens.SECRETARIES),
    SITTING_READINESS_API(Opens.SECRETARIES),
    SITTING_REVIEW_API(Opens.REVIEWERS),
    ORGANISATIONS_PAGE(Opens.ORGANISERS),
    ORGANISATIONS_API(Opens.ORGANISERS),
    CONTACTS_API(Opens.CASE_READERS),
    SUCCESSIONS_PAGE(Opens.CASE_WORKERS),
    SUCCESSIONS_API(Opens.CASE_WORKERS),
    FIGURES_PAGE(Opens.FIGURE_READERS),
    FIGURES_API(Opens.FIGURE_READERS),
    FIGURES_CSV(Opens.FIGURE_READERS),
    OUTREACH_COUNTS_PAGE(Opens.COUNT_READERS),
    OUTREACH_COUNTS_API(Opens.COUNT_READERS),
    MIGRATION_PAGE(Opens.COORDINATION),
    MIGRATION_API(Opens.COORDINATION),
    MIGRATION_CHECK(Opens.COORDINATION),
    EMERGENCY_ACCESS_PAGE(Opens.CASE_READERS),
    EMERGENCY_ACCESS_API(Opens.CASE_READERS),
    DUTY_LIST_PAGE(Opens.OFFICERS),
    DUTY_LIST_API(Opens.OFFICERS),
    READINESS_PAGE(Opens.OFFICERS),
    READINESS_API(Opens.OFFICERS),
    PROFILE_API(Opens.OFFICE),
    POLICY_PAGE(Opens.OFFICE),
    POLICY_API(Opens.OFFICE),
    PERSON_LOOKS_PAGE(Opens.LOOK_READERS),
    PERSON_LOOKS_API(Opens.LOOK_READERS),
    PERSON_LOOKS_REPORT(Opens.LOOK_READERS),
    FILE_LOOKS_PAGE(Opens.LOOK_READERS),
    FILE_LOOKS_API(Opens.LOOK_READERS),
    LOOK_REVIEW_PAGE(Opens.REVIEWERS),
    LOOK_REVIEW_API(Opens.REVIEWERS),
    FALLBACK_LIST_PAGE(Opens.LOOK_READERS),
    FALLBACK_LIST_API(Opens.LOOK_READERS),
    STAFF_RIGHTS_PAGE(Opens.LOOK_READERS),
    STAFF_RIGHTS_API(Opens.LOOK_READERS),
    PLEDGE_PAGE(Opens.OFFICE),
    PLEDGE_API(Opens.OFFICE),
    SUSPENSION_LIST_PAGE(Opens.LOOK_READERS),
    SUSPENSION_LIST_API(Opens.LOOK_READERS),
    REFUSED_ACT(Opens.OFFICE);

    private final Set<Capacity> openTo;

    OutputPath(Set<Capacity> openTo) {
        this.openTo = openTo;
    }

    public boolean isOpenTo(Capacity capacity) {
        return openTo.contains(capacity);
    }

    /** Whether an officer may take it in the place of 点検担当, where the office has none. */
    boolean isOfTheReview() {
        return openTo.equals(Opens.REVIEWERS);
    }

    /** Whether it is open to somebody in this capacity, as this office is staffed on a day. */
    public boolean isOpenTo(Capacity capacity, Facts facts, LocalDate day) {
        return isOpenTo(capacity)
                || (isOfTheReview()
                        && capacity == Capacity.MUNICIPAL_OFFICER
                        && !StaffRegister.isAnyOn(facts, Capacity.REVIEWER, day));
    }

    private static final class Opens {
        static final Set<Capacity> CASE_READERS =
                Set.of(
                        Capacity.MUNICIPAL_OFFICER,
                        Capacity.COORDINATOR,
                        Capacity.AGENCY_WORKER,
                        Capacity.REVIEWER);
        static final Set<Capacity> CASE_WORKERS =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR, Capacity.AGENCY_WORKER);
        static final Set<Capacity> NEAR_MISS_READERS =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR, Capacity.REVIEWER);
        static final Set<Capacity> SITTING_READERS =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR, Capacity.REVIEWER);
        static final Set<Capacity> ATTENDEES =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR, Capacity.AGENCY_WORKER);
        static final Set<Capacity> SECRETARIES =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR);
        static final Set<Capacity> COORDINATION =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR);
        static final Set<Capacity> ORGANISERS =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR);
        static final Set<Capacity> OFFICERS = Set.of(Capacity.MUNICIPAL_OFFICER);

        /** Whoever works under the rules may read them. */
        static final Set<Capacity> OFFICE = Set.of(Capacity.values());

        /** Those who answer to a person for who has looked, and those who check it. */
        static final Set<Capacity> LOOK_READERS =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.REVIEWER);

        static final Set<Capacity> REVIEWERS = Set.of(Capacity.REVIEWER);
        static final Set<Capacity> FIGURE_READERS =
                Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.REVIEWER, Capacity.ANALYST);

        /** Counts name nobody; an agency's worker is shown those of the own agency. */
        static final Set<Capacity> COUNT_READERS =
                Set.of(
                        Capacity.MUNICIPAL_OFFICER,
                        Capacity.COORDINATOR,
                        Capacity.AGENCY_WORKER,
                        Capacity.REVIEWER,
                        Capacity.ANALYST);

        private Opens() {}
    }
}
