package org.caseledger.oracle.model;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is settled in the fictional 見本市 before anything happens. */
public final class Mihon {

    public static final MunicipalityCode CODE = new MunicipalityCode("999997");
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 3);
    public static final LocalDate SINCE = FIRST_DAY.minusYears(3);

    /** An agency with one member of staff; {@code until} is the last day of its contract. */
    public record Office(
            AgencyId id,
            AgencyKind kind,
            Standing standing,
            @Nullable LocalDate until,
            Actor staff) {}

    public static final Office WELFARE =
            office(1, AgencyKind.MUNICIPAL_SECTION, Standing.MUNICIPAL, null);
    public static final Office DESK =
            office(2, AgencyKind.SOCIAL_WELFARE_COUNCIL, Standing.CONTRACTOR, null);
    public static final Office SCHOOL = office(3, AgencyKind.SCHOOL, Standing.MUNICIPAL, null);
    public static final Office CLINIC = office(4, AgencyKind.HOSPITAL, Standing.INDEPENDENT, null);
    public static final Office CENTRE =
            office(
                    5,
                    AgencyKind.COMMUNITY_SUPPORT_CENTRE,
                    Standing.CONTRACTOR,
                    FIRST_DAY.plusDays(40));
    public static final Office NEIGHBOURS =
            office(6, AgencyKind.RESIDENT_GROUP, Standing.INDEPENDENT, null);

    public static final List<Office> OFFICES =
            List.of(WELFARE, DESK, SCHOOL, CLINIC, CENTRE, NEIGHBOURS);

    /** Not in the directory. */
    public static final AgencyId NOBODYS_AGENCY = new AgencyId(id(1, 99));

    public static final StaffId NOBODY = new StaffId(id(2, 99));

    public static final FileId FILE = new FileId(id(9, 1));
    public static final FileId OTHER_FILE = new FileId(id(9, 2));
    public static final HouseholdId HOUSEHOLD = new HouseholdId(id(10, 1));
    public static final HouseholdId OTHER_HOUSEHOLD = new HouseholdId(id(10, 2));

    public static final PersonId MOTHER = new PersonId(id(8, 1));
    public static final PersonId FATHER = new PersonId(id(8, 2));
    public static final PersonId DAUGHTER = new PersonId(id(8, 3));
    public static final PersonId STRANGER = new PersonId(id(8, 4));
    public static final Set<PersonId> FAMILY = Set.of(MOTHER, FATHER, DAUGHTER);

    /** The father dies; on record from the start, so that a story comes past the day. */
    public static final LocalDate FATHERS_DEATH = FIRST_DAY.plusDays(8);

    /** 重層的支援会議, on consent. */
    public static final BodyId PLAN_BODY = new BodyId(id(11, 1));

    /** 支援会議(社会福祉法106条の6). */
    public static final BodyId SECRET_BODY = new BodyId(id(11, 2));

    /** Nobody of the clinic and of the neighbours belongs to a body. */
    public static final List<Office> MEMBERS = List.of(WELFARE, DESK, SCHOOL, CENTRE);

    /** Who confirmed the duty of secrecy in time; the centre's worker did so later. */
    public static final List<Office> SWORN = List.of(WELFARE, DESK, SCHOOL);

    public static final LocalDate LATE_OATH = FIRST_DAY.plusDays(10);

    private Mihon() {}

    public static UUID id(int kind, int number) {
        return new UUID(0x4000L | ((long) kind << 32), 0x8000000000000000L | number);
    }

    public static @Nullable Office office(@Nullable Object agency) {
        return OFFICES.stream().filter(each -> each.id().equals(agency)).findFirst().orElse(null);
    }

    public static @Nullable Office officeOf(@Nullable Object staff) {
        return OFFICES.stream()
                .filter(each -> each.staff().staff().equals(staff))
                .findFirst()
                .orElse(null);
    }

    public static boolean isKnown(@Nullable Object agency) {
        return office(agency) != null;
    }

    /** Registered, and its contract, where it has one, runs on that day. */
    public static boolean isEntrusted(@Nullable Object agency, LocalDate day) {
        Office office = office(agency);
        return office != null && (office.until() == null || !day.isAfter(office.until()));
    }

    public static boolean isResidents(@Nullable Object agency) {
        Office office = office(agency);
        return office != null && office.kind().equals(AgencyKind.RESIDENT_GROUP);
    }

    public static boolean isMunicipal(@Nullable Object agency) {
        Office office = office(agency);
        return office != null && office.standing() == Standing.MUNICIPAL;
    }

    public static boolean isOfFile(@Nullable Object person, @Nullable Object file) {
        return FILE.equals(file) ? FAMILY.contains(person) : STRANGER.equals(person);
    }

    /** Lives in a household of another file; who has died lives in none. */
    static boolean isElsewhere(@Nullable Object person, @Nullable Object file) {
        return !FATHER.equals(person) && !isOfFile(person, file);
    }

    /** Dead on that day: who died has a last word no longer, and no consent of theirs counts. */
    static boolean isDead(@Nullable Object person, @Nullable Object day) {
        return FATHER.equals(person)
                && day instanceof LocalDate stated
                && !stated.isBefore(FATHERS_DEATH);
    }

    /** Confirmed the duty of secrecy by that day. */
    public static boolean isSworn(@Nullable Object staff, LocalDate day) {
        Office office = officeOf(staff);
        return office != null
                && MEMBERS.contains(office)
                && !day.isBefore(SWORN.contains(office) ? SINCE : LATE_OATH);
    }

    public static boolean isOfficer(Actor actor) {
        return actor.capacity() == Capacity.MUNICIPAL_OFFICER;
    }

    private static Office office(
            int number, AgencyKind kind, Standing standing, @Nullable LocalDate until) {
        AgencyId agency = new AgencyId(id(1, number));
        Capacity capacity =
                switch (number) {
                    case 1 -> Capacity.MUNICIPAL_OFFICER;
                    case 2 -> Capacity.COORDINATOR;
                    default -> Capacity.AGENCY_WORKER;
                };
        Actor staff = new Actor(CODE, new StaffId(id(2, number)), agency, capacity);
        return new Office(agency, kind, standing, until, staff);
    }
}
