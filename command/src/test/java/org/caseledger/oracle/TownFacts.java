package org.caseledger.oracle;

import static org.caseledger.oracle.model.Mihon.CODE;
import static org.caseledger.oracle.model.Mihon.SINCE;

import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.oracle.model.Mihon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@link Mihon} as the events that the ledger holds of it. */
final class TownFacts {

    private TownFacts() {}

    static List<LedgerEvent> all() {
        List<LedgerEvent> facts = new ArrayList<>();
        Mihon.OFFICES.forEach(office -> office(office, facts));
        body(Mihon.PLAN_BODY, LegalBasis.CONSENT, facts);
        body(Mihon.SECRET_BODY, LegalBasis.SUPPORT_CONFERENCE_106_6, facts);
        facts.add(new HouseholdRegistered(Mihon.HOUSEHOLD, Mihon.FILE));
        facts.add(new HouseholdRegistered(Mihon.OTHER_HOUSEHOLD, Mihon.OTHER_FILE));
        Mihon.FAMILY.forEach(each -> facts.add(member(Mihon.HOUSEHOLD, Mihon.FILE, each)));
        facts.add(member(Mihon.OTHER_HOUSEHOLD, Mihon.OTHER_FILE, Mihon.STRANGER));
        facts.add(
                new MemberDied(
                        Mihon.HOUSEHOLD,
                        Mihon.FILE,
                        Mihon.FATHER,
                        Occurred.onDay(Mihon.FATHERS_DEATH),
                        null,
                        SaidBy.observed()));
        return facts;
    }

    private static void office(Mihon.Office office, List<LedgerEvent> facts) {
        facts.add(
                new AgencyRegistered(
                        CODE,
                        office.id(),
                        office.kind().name(),
                        office.kind(),
                        office.standing(),
                        Field.GENERAL,
                        SINCE));
        LocalDate until = office.until();
        if (until != null) {
            var contract = new ContractId(Mihon.id(20, 1));
            facts.add(new ContractAgreed(CODE, contract, office.id(), SINCE, until));
        }
        facts.add(
                new StaffRegistered(
                        CODE,
                        office.staff().staff(),
                        office.id(),
                        name(Mihon.FILE, Mihon.MOTHER),
                        "担当",
                        office.staff().capacity(),
                        SINCE));
    }

    private static void body(BodyId body, LegalBasis basis, List<LedgerEvent> facts) {
        facts.add(
                new ConferenceBodyEstablished(
                        body,
                        "見本市の会議",
                        Set.of(basis),
                        Set.of(ConferenceKind.of(basis)),
                        Mihon.WELFARE.id(),
                        null,
                        false,
                        "第1版",
                        SINCE));
        for (Mihon.Office office : Mihon.MEMBERS) {
            var staff = office.staff().staff();
            facts.add(new MembershipGranted(body, staff, office.id(), SINCE, null));
            LocalDate sworn = Mihon.SWORN.contains(office) ? SINCE : Mihon.LATE_OATH;
            facts.add(new SecrecyNoticeAcknowledged(body, staff, "第1版", sworn));
        }
    }

    private static MemberAdded member(HouseholdId household, FileId file, PersonId person) {
        return new MemberAdded(
                household,
                file,
                person,
                name(file, person),
                null,
                null,
                new Known<>(label(file, person), Relation.values()[0]),
                true,
                SINCE);
    }

    private static Known<Words> name(FileId file, PersonId person) {
        return new Known<>(label(file, person), new Words("氏名"));
    }

    private static Label label(FileId file, PersonId person) {
        return new Label(
                CODE,
                file,
                List.of(person.value()),
                LegalBasis.OWN_STATUTORY_TASK,
                null,
                List.of(),
                null,
                Sensitivity.S1,
                Purpose.CONSULTATION,
                Mihon.DESK.id(),
                RetentionClass.CASE_RECORD,
                Set.of());
    }
}
