package org.caseledger.query.gate;

import static org.caseledger.query.gate.TestLook.AGENCY;
import static org.caseledger.query.gate.TestLook.DAY;
import static org.caseledger.query.gate.TestLook.FILE;
import static org.caseledger.query.gate.TestLook.READER;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.EmergencyAccessRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.register.SuspensionRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Facts about one reader, one file and one mother, stated one at a time. */
final class FamilyFacts {

    static final PersonId MOTHER = new PersonId(new UUID(2, 1));
    static final UUID NOTE = new UUID(2, 2);
    static final ItemId ITEM = new ItemId(new UUID(2, 3));
    static final SittingId SITTING = new SittingId(new UUID(2, 4));
    static final BodyId BODY = new BodyId(new UUID(2, 5));
    static final ConsentId CONSENT = new ConsentId(new UUID(2, 6));
    static final AgencyId OTHERS = new AgencyId(new UUID(2, 7));
    static final StaffId COLLEAGUE = new StaffId(new UUID(2, 8));

    final GivenFacts facts = new GivenFacts();

    /** The reader's agency is open. */
    FamilyFacts() {
        facts.put(
                AgencyRegister.AGENCY,
                AGENCY.toString(),
                new AgencyRegister.Agency(
                        "見本相談室",
                        AgencyKind.OTHER,
                        Standing.CONTRACTOR,
                        Field.GENERAL,
                        DAY.minusYears(1),
                        null,
                        List.of(),
                        List.of()));
    }

    void inOn(AgencyId agency) {
        facts.put(
                CircleRegister.CIRCLE,
                "1",
                new CircleRegister.InOn(FILE, agency, true, Set.of("coordination")));
    }

    void coordinatedBy(AgencyId agency) {
        facts.put(
                CaseRegister.CASE,
                "1",
                new CaseRegister.Case(FILE, agency, CaseRegister.Stage.values()[0], null, 0));
    }

    void consent(ConsentRegister.State state, AgencyId circle) {
        facts.put(
                ConsentRegister.CONSENT,
                CONSENT.toString(),
                new ConsentRegister.Consent(
                        FILE,
                        MOTHER,
                        Purpose.PLANNING,
                        new Circle(Set.of(circle)),
                        state,
                        DAY,
                        null,
                        NOTE,
                        null,
                        null));
    }

    void emergency(StaffId staff, Instant from) {
        facts.put(
                EmergencyAccessRegister.EMERGENCY_ACCESS,
                "1",
                new EmergencyAccessRegister.Access(
                        FILE, staff, from, from.plusSeconds(3600), null, DAY.plusDays(2), false));
    }

    void suspended(boolean stands) {
        facts.put(
                SuspensionRegister.SUSPENSION,
                "1",
                new SuspensionRegister.Suspension(MOTHER, stands));
    }

    void item(@Nullable BodyId body) {
        facts.put(
                ItemRegister.ITEM,
                ITEM.toString(),
                new ItemRegister.Item(
                        SITTING,
                        FILE,
                        LegalBasis.SUPPORT_CONFERENCE_106_6,
                        Set.of(MOTHER),
                        NOTE,
                        false,
                        body));
    }

    void sitting(StaffId secretariat) {
        facts.put(
                SittingRegister.SITTING,
                SITTING.toString(),
                new SittingRegister.Sitting(BODY, 1, DAY, false, Set.of(), false, secretariat));
    }

    void confirmed(LocalDate on) {
        facts.put(
                MembershipRegister.MEMBERSHIP,
                MembershipRegister.key(BODY, READER),
                new MembershipRegister.Membership(BODY, READER, List.of(), on, false));
    }

    void protection(Set<StaffId> named, boolean open, @Nullable SealedNoteId kept) {
        facts.put(
                ProtectionRegister.PROTECTION,
                "1",
                new ProtectionRegister.Protection(
                        FILE, new HouseholdId(new UUID(2, 9)), MOTHER, named, open, null, kept));
    }

    void readers(StaffId reader) {
        facts.put(
                NoteRegister.NOTE, NOTE.toString(), new NoteRegister.Note(AGENCY, Set.of(reader)));
    }
}
