package org.caseledger.ops.migration;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.migration.CarryOverFile;
import org.caseledger.command.supportcase.CarryOverCase;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.value.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The acts that take one faultless case over. Ids follow from the file, so a second run makes the same. */
final class CaseSteps {

    static final Words AS_WRITTEN = new Words("移行: 元の台帳の記載による。");

    private final CarriedCase from;
    private final MigrationId migration;
    private final Function<String, UUID> ids;
    private final FileId file;
    private final HouseholdId household;
    private final AgencyId coordinator;
    private final List<Step> steps = new ArrayList<>();

    private CaseSteps(CarriedCase from, MigrationId migration, Function<String, UUID> ids) {
        this.from = from;
        this.migration = migration;
        this.ids = ids;
        file = new FileId(id("file"));
        household = new HouseholdId(id("household"));
        coordinator = Objects.requireNonNull(from.coordinator());
    }

    /**
     * @param ids an id for a name, always the same for the same file and name
     */
    static List<Step> of(CarriedCase from, MigrationId migration, Function<String, UUID> ids) {
        return new CaseSteps(from, migration, ids).all();
    }

    private List<Step> all() {
        add(file(), MigrationField.BEGAN);
        add(new RegisterHousehold(household, file), MigrationField.HOUSEHOLD);
        for (int place = 0; place < from.persons().size(); place++) {
            PersonRow person = from.persons().get(place);
            add(person, member(person, place), MigrationField.NAME);
            if (person.hasConsent()) {
                consent(person, place);
            }
        }
        if (from.stage() == CarriedStage.OUTREACH) {
            outreach();
        } else {
            add(supportCase(), MigrationField.STAGE);
        }
        return steps;
    }

    private CarryOverFile file() {
        Place row = from.first().row();
        List<CarryOverFile.Problem> problems = new ArrayList<>();
        for (int place = 0; place < from.persons().size(); place++) {
            PersonRow person = from.persons().get(place);
            if (person.problem() != null) {
                problems.add(
                        new CarryOverFile.Problem(
                                personId(place),
                                person.problem(),
                                person.problemSince(),
                                saidBy(person, place)));
            }
        }
        return new CarryOverFile(
                file,
                new SourceRow(migration, row.sheet(), row.row()),
                coordinator,
                Objects.requireNonNull(from.stage()),
                began(),
                from.lastContact(),
                from.nextReview(),
                !from.personsConcerned().stream().allMatch(PersonRow::hasConsent),
                saidBy(from.persons().getFirst(), 0),
                problems);
    }

    private AddMember member(PersonRow person, int place) {
        LocalDate since = person.memberSince() == null ? began().on() : person.memberSince();
        LocalDate born = person.birthDate();
        return new AddMember(
                household,
                personId(place),
                Objects.requireNonNull(person.name()),
                person.reading(),
                born,
                Objects.requireNonNull(person.relation()),
                person.personConcerned(),
                born != null && since.isBefore(born) ? born : since);
    }

    private void consent(PersonRow person, int place) {
        var consent = new CarriedConsent(new ConsentId(id("consent/" + place)), file, circle());
        consent.acts(person, personId(place))
                .forEach(act -> add(person, act, MigrationField.CONSENT_DATE));
    }

    private Circle circle() {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        agencies.add(coordinator);
        from.roles().forEach(role -> agencies.add(role.agency()));
        if (from.lead() != null) {
            agencies.add(from.lead());
        }
        return new Circle(agencies);
    }

    private CarryOverCase supportCase() {
        List<CarryOverCase.Role> roles = new ArrayList<>();
        for (int place = 0; place < from.roles().size(); place++) {
            Agencies.Role role = from.roles().get(place);
            roles.add(
                    new CarryOverCase.Role(
                            new RoleId(id("role/" + place)), role.agency(), role.task()));
        }
        return new CarryOverCase(
                new CaseId(id("case")),
                file,
                Objects.requireNonNull(from.stage()),
                coordinator,
                concerned(),
                roles,
                began(),
                from.nextReview(),
                from.lead(),
                from.closedOn());
    }

    private void outreach() {
        OutreachGround ground = Objects.requireNonNull(from.ground());
        var outreach = new CarriedOutreach(file, coordinator, ground, began());
        List<PersonId> persons = concerned();
        for (int place = 0; place < persons.size(); place++) {
            OutreachId course = new OutreachId(id("outreach/" + place));
            outreach.acts(course, persons.get(place))
                    .forEach(act -> add(act, MigrationField.BEGAN));
        }
    }

    private List<PersonId> concerned() {
        List<PersonId> persons = new ArrayList<>();
        for (int place = 0; place < from.persons().size(); place++) {
            if (from.persons().get(place).personConcerned()) {
                persons.add(personId(place));
            }
        }
        return persons;
    }

    private SaidBy saidBy(PersonRow person, int place) {
        return switch (person.reporter()) {
            case PERSON_CONCERNED -> SaidBy.person(personId(place));
            case AGENCY_WORKER -> SaidBy.agency(coordinator);
            case FAMILY, RESIDENT, PROTECTED_REPORTER, OBSERVED ->
                    new SaidBy(person.reporter(), null, null, null);
        };
    }

    private Occurred began() {
        return Objects.requireNonNull(from.began());
    }

    private PersonId personId(int place) {
        return new PersonId(id("person/" + place));
    }

    private UUID id(String name) {
        return ids.apply(from.persons().getFirst().household() + "/" + name);
    }

    private void add(LedgerCommand command, MigrationField field) {
        steps.add(new Step(command, from.first().place(field)));
    }

    private void add(PersonRow person, LedgerCommand command, MigrationField field) {
        steps.add(new Step(command, person.cells().place(field)));
    }
}
