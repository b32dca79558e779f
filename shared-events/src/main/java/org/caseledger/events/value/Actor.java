package org.caseledger.events.value;

/**
 * Who acts: the member of staff signed in, for which organisation and in which capacity on that day.
 * Resolved from the directory when the act is decided, never taken from a request.
 */
public record Actor(
        MunicipalityCode municipality, StaffId staff, AgencyId organisation, Capacity capacity) {

    public boolean isMunicipalOfficer() {
        return capacity == Capacity.MUNICIPAL_OFFICER;
    }
}
