package org.caseledger.command.disclosure;

import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.WELFARE_SECTION;
import static org.caseledger.command.Town.labelled;
import static org.caseledger.command.Town.told;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The words of the disclosure scenarios: the welfare section tells agencies about a family. */
final class Telling {
    static final ConsentId OF_MOTHER = new ConsentId(Town.id(5, 1));
    static final ConsentId OF_FATHER = new ConsentId(Town.id(5, 2));
    static final ItemId ITEM = new ItemId(Town.id(4, 1));
    static final SittingId SITTING = new SittingId(Town.id(12, 1));
    static final FileId OTHER_FILE = new FileId(Town.id(9, 2));
    static final Set<DataKind> KINDS = Set.of(DataKind.LIVING);

    private Telling() {}

    static Scenario<DisclosureCommand, Disclosures, DisclosureEvent> given(LedgerEvent... events) {
        return Scenario.of(DisclosureCommand.STREAM).by(Town.OFFICER).given(events);
    }

    static ProvideInformation onConsent(@Nullable ConsentId consent, AgencyId to, PersonId... of) {
        return provide(LegalBasis.CONSENT, consent, null, DAY, to, of);
    }

    static ProvideInformation inItem(AgencyId to, PersonId... of) {
        return provide(LegalBasis.SUPPORT_CONFERENCE_106_6, null, ITEM, DAY, to, of);
    }

    static ProvideInformation provide(
            LegalBasis basis,
            @Nullable ConsentId consent,
            @Nullable ItemId item,
            LocalDate day,
            AgencyId to,
            PersonId... of) {
        return new ProvideInformation(
                FILE, to, List.of(of), KINDS, basis, consent, item, day, null);
    }

    static InformationProvided provided(
            LegalBasis basis,
            @Nullable ConsentId consent,
            @Nullable ItemId item,
            @Nullable UUID reliedOn,
            AgencyId to) {
        return new InformationProvided(
                FILE,
                WELFARE_SECTION,
                to,
                List.of(MOTHER),
                KINDS,
                basis,
                consent,
                item,
                reliedOn,
                DAY,
                null,
                to.equals(Town.SCHOOL) || to.equals(WELFARE_SECTION)
                        ? Standing.MUNICIPAL
                        : Standing.CONTRACTOR,
                null,
                null,
                null,
                null);
    }

    /** This person agreed five days ago that the school may know for planning. */
    static LedgerEvent[] consent(PersonId person, ConsentId id, @Nullable LocalDate until) {
        return new LedgerEvent[] {
            new ConsentSought(
                    id,
                    FILE,
                    person,
                    Purpose.PLANNING,
                    new Circle(Set.of(Town.SCHOOL)),
                    Occurred.onDay(DAY.minusDays(5)),
                    null),
            new ConsentGiven(
                    id,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.SELF,
                    "第3版",
                    DAY.minusDays(5),
                    until,
                    null,
                    null)
        };
    }

    /** A sitting on this day with an item about the mother, for which the teacher is picked. */
    static LedgerEvent[] sitting(LocalDate heldOn, LegalBasis basis) {
        return new LedgerEvent[] {
            new ConferenceConvened(SITTING, new BodyId(Town.id(13, 1)), 1, heldOn, false),
            new AgendaItemSet(SITTING, ITEM, FILE, basis, List.of(MOTHER), List.of()),
            new AttendeeSelectedForItem(SITTING, ITEM, FILE, Town.TEACHER.staff())
        };
    }

    static MemberAdded memberElsewhere(PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(11, 2)),
                OTHER_FILE,
                person,
                told(person, "氏名"),
                null,
                null,
                labelled(person, Relation.values()[0]),
                true,
                DAY.minusDays(50));
    }
}
