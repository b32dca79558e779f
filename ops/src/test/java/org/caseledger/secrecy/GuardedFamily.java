package org.caseledger.secrecy;

import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.household.SetProtection;
import org.caseledger.command.household.TellMemberFact;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A mother and her son, one file, told of by the support centre; where she lives is on record. */
final class GuardedFamily {

    static final String STORY = "夜中に大きな声がする";
    static final String ADDRESS = "見本町三丁目の古い家";

    final GuardedTown town;
    final FileId file = new FileId(UUID.randomUUID());
    final PersonId mother = new PersonId(UUID.randomUUID());
    final PersonId son = new PersonId(UUID.randomUUID());
    final HouseholdId household = new HouseholdId(UUID.randomUUID());

    GuardedFamily(GuardedTown town) {
        this(town, town.carer);
    }

    GuardedFamily(GuardedTown town, SignedIn by) {
        this.town = town;
        town.by(
                by,
                new ReceiveConsultation(
                        new ConsultationId(UUID.randomUUID()),
                        file,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(mother),
                        new Troubles(Set.of(Trouble.FAMILY), Trouble.FAMILY),
                        new Words(STORY),
                        Occurred.onDay(town.today),
                        null));
        town.by(town.officer, new RegisterHousehold(household, file));
        member(mother, "見本 和", true);
        member(son, "見本 実", false);
    }

    private void member(PersonId person, String name, boolean concerned) {
        town.by(
                town.officer,
                new AddMember(
                        household,
                        person,
                        new Words(name),
                        null,
                        null,
                        Relation.values()[0],
                        concerned,
                        town.today));
    }

    GuardedFamily withAddress() {
        town.by(
                town.officer,
                new TellMemberFact(
                        household,
                        mother,
                        MemberFact.ADDRESS,
                        new Words(ADDRESS),
                        null,
                        Occurred.onDay(town.today),
                        SaidBy.agency(town.centre)));
        return this;
    }

    /** The mother is protected from her son; nobody is named but the director, who records it. */
    ProtectionId isProtected() {
        var id = new ProtectionId(UUID.randomUUID());
        town.by(town.director, protection(id));
        return id;
    }

    SetProtection protection(ProtectionId id) {
        return new SetProtection(
                household,
                id,
                mother,
                ProtectionKind.values()[0],
                new ProtectedFrom(List.of(son), null),
                new Words("市民課の受付簿による"),
                new Words("申出"),
                null,
                null,
                town.today,
                null);
    }

    /** The mother agrees that this agency may know. */
    ConsentId agrees(AgencyId to) {
        return agrees(mother, to);
    }

    /** One of them agrees that this agency may know. */
    ConsentId agrees(PersonId who, AgencyId to) {
        var id = new ConsentId(UUID.randomUUID());
        town.by(
                town.officer,
                new SeekConsent(
                        id,
                        file,
                        who,
                        Purpose.SUPPORT,
                        new Circle(Set.of(to)),
                        Occurred.onDay(town.today),
                        null));
        town.by(
                town.officer,
                new GiveConsent(
                        id,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "2026-04",
                        town.today,
                        null,
                        null,
                        null));
        return id;
    }

    List<String> readBy(SignedIn who) {
        return town.reads(who, file);
    }
}
