package org.caseledger.query.organisations;

import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom acts can name today: agencies with their staff, and conference bodies with their members. */
public record Contacts(
        LocalDate day, You you, List<Office> agencies, List<Body> bodies, long ledgerPosition) {

    /** Who is asking, as acts will record it. */
    public record You(
            MunicipalityCode municipality, UUID staffId, UUID agencyId, Capacity capacity) {}

    /** One agency that is open today. */
    public record Office(
            UUID agencyId, String name, AgencyKind kind, Standing standing, List<Worker> staff) {}

    /** One member of staff in post today. */
    public record Worker(UUID staffId, String name, Capacity capacity) {}

    /** One conference body in force today; its members are told to those who hold its sittings. */
    public record Body(
            UUID bodyId,
            String name,
            Set<LegalBasis> bases,
            Set<ConferenceKind> kinds,
            UUID host,
            List<Member> members) {}

    /** One member of a body, or somebody who is none and has confirmed its secrecy. */
    public record Member(
            UUID staffId,
            String name,
            boolean member,
            @Nullable LocalDate until,
            @Nullable LocalDate secrecyConfirmedOn) {}
}
