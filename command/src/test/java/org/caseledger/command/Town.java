package org.caseledger.command;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The fictional 見本市 and who works there: the vocabulary of all scenarios. */
public final class Town {

    public static final MunicipalityCode MIHON = new MunicipalityCode("999997");
    public static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    public static final AgencyId WELFARE_SECTION = agency(1);
    public static final AgencyId COORDINATION_DESK = agency(2);
    public static final AgencyId SCHOOL = agency(3);
    public static final AgencyId SELF_RELIANCE_DESK = agency(4);
    public static final AgencyId CARE_CENTRE = agency(5);
    public static final AgencyId EMPLOYMENT_OFFICE = agency(6);
    public static final AgencyId NEIGHBOURS = agency(7);

    public static final Actor OFFICER = actor(1, WELFARE_SECTION, Capacity.MUNICIPAL_OFFICER);
    public static final Actor COORDINATOR = actor(2, COORDINATION_DESK, Capacity.COORDINATOR);
    public static final Actor TEACHER = actor(3, SCHOOL, Capacity.AGENCY_WORKER);
    public static final Actor SELF_RELIANCE_WORKER =
            actor(4, SELF_RELIANCE_DESK, Capacity.AGENCY_WORKER);
    public static final Actor CARE_MANAGER = actor(5, CARE_CENTRE, Capacity.AGENCY_WORKER);
    public static final Actor JOB_ADVISER = actor(6, EMPLOYMENT_OFFICE, Capacity.AGENCY_WORKER);
    public static final Actor REVIEWER = actor(8, WELFARE_SECTION, Capacity.REVIEWER);

    public static final FileId FILE = new FileId(id(9, 1));
    public static final PersonId MOTHER = new PersonId(id(8, 1));
    public static final PersonId FATHER = new PersonId(id(8, 2));
    public static final PersonId DAUGHTER = new PersonId(id(8, 3));
    public static final PersonId SON = new PersonId(id(8, 4));

    private Town() {}

    /** The directory that every scenario starts with. */
    public static List<LedgerEvent> directory() {
        return List.of(
                agency(WELFARE_SECTION, AgencyKind.MUNICIPAL_SECTION, Standing.MUNICIPAL),
                agency(COORDINATION_DESK, AgencyKind.SOCIAL_WELFARE_COUNCIL, Standing.CONTRACTOR),
                agency(SCHOOL, AgencyKind.SCHOOL, Standing.MUNICIPAL),
                agency(
                        SELF_RELIANCE_DESK,
                        AgencyKind.SELF_RELIANCE_CONSULTATION,
                        Standing.CONTRACTOR),
                agency(CARE_CENTRE, AgencyKind.COMMUNITY_SUPPORT_CENTRE, Standing.CONTRACTOR),
                agency(EMPLOYMENT_OFFICE, AgencyKind.EMPLOYMENT_OFFICE, Standing.INDEPENDENT),
                agency(NEIGHBOURS, AgencyKind.RESIDENT_GROUP, Standing.INDEPENDENT),
                staffOf(OFFICER),
                staffOf(COORDINATOR),
                staffOf(TEACHER),
                staffOf(SELF_RELIANCE_WORKER),
                staffOf(CARE_MANAGER),
                staffOf(JOB_ADVISER),
                staffOf(REVIEWER));
    }

    /** Words as they stand in a given event, under a plain label about this person. */
    public static Known<Words> told(PersonId about, String words) {
        return labelled(about, new Words(words));
    }

    /** Any value as it stands in a given event. */
    public static <T> Known<T> labelled(PersonId about, T value) {
        return new Known<>(
                new Label(
                        MIHON,
                        FILE,
                        List.of(about.value()),
                        LegalBasis.OWN_STATUTORY_TASK,
                        null,
                        List.of(),
                        null,
                        Sensitivity.S1,
                        Purpose.CONSULTATION,
                        COORDINATION_DESK,
                        RetentionClass.CASE_RECORD,
                        Set.of()),
                value);
    }

    public static UUID id(int kind, int number) {
        return new UUID(0x4000L | ((long) kind << 32), 0x8000000000000000L | number);
    }

    private static AgencyId agency(int number) {
        return new AgencyId(id(1, number));
    }

    private static Actor actor(int number, AgencyId agency, Capacity capacity) {
        return new Actor(MIHON, new StaffId(id(2, number)), agency, capacity);
    }

    private static LedgerEvent agency(AgencyId id, AgencyKind kind, Standing standing) {
        return new AgencyRegistered(
                MIHON, id, kind.name(), kind, standing, Field.GENERAL, DAY.minusYears(9));
    }

    public static LedgerEvent staffOf(Actor actor) {
        return new StaffRegistered(
                MIHON,
                actor.staff(),
                actor.organisation(),
                told(MOTHER, "職員"),
                "担当",
                actor.capacity(),
                DAY.minusYears(9));
    }
}
