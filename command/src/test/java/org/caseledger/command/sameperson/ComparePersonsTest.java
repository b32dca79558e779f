package org.caseledger.command.sameperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.sameperson.SamePersonRefusal.COMPARING_NOT_YOURS;
import static org.caseledger.command.sameperson.SamePersonRefusal.COMPARISON_CHANGES_NOTHING;
import static org.caseledger.command.sameperson.SamePersonRefusal.PERSON_TO_COMPARE_UNKNOWN;
import static org.caseledger.events.sameperson.SameVerdict.DISTINCT;
import static org.caseledger.events.sameperson.SameVerdict.LINKED;
import static org.caseledger.events.sameperson.SameVerdict.UNLINKED;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.sameperson.PersonsCompared;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.sameperson.SameVerdict;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ComparePersonsTest {

    private static final FileId ANOTHER_FILE = new FileId(Town.id(9, 8));
    private static final FileId HIDDEN_FILE = new FileId(Town.id(9, 9));

    @Test
    void two_persons_are_linked_unlinked_and_told_apart() {
        known().when(compare(Town.SON, LINKED)).thenAccepted(ComparePersonsTest::isOne);
        known(LINKED).when(compare(Town.SON, UNLINKED)).thenAccepted(ComparePersonsTest::isOne);
        known(LINKED).when(compare(Town.SON, DISTINCT)).thenAccepted(ComparePersonsTest::isOne);
        known(DISTINCT).when(compare(Town.SON, LINKED)).thenAccepted(ComparePersonsTest::isOne);
        known(LINKED, UNLINKED)
                .when(compare(Town.SON, LINKED))
                .thenAccepted(ComparePersonsTest::isOne);
    }

    @Test
    void what_changes_nothing_is_not_recorded() {
        known().when(compare(Town.SON, UNLINKED)).thenRefused(COMPARISON_CHANGES_NOTHING);
        known(LINKED).when(compare(Town.SON, LINKED)).thenRefused(COMPARISON_CHANGES_NOTHING);
        known(LINKED)
                .when(new ComparePersons(Town.SON, Town.MOTHER, LINKED, new Words("同じ")))
                .thenRefused(COMPARISON_CHANGES_NOTHING);
    }

    @Test
    void whom_one_may_not_know_of_is_as_if_not_there() {
        known().when(compare(Town.DAUGHTER, LINKED)).thenRefused(PERSON_TO_COMPARE_UNKNOWN);
        known().when(compare(Town.FATHER, LINKED)).thenRefused(PERSON_TO_COMPARE_UNKNOWN);
        known().when(compare(Town.MOTHER, LINKED)).thenRefused(PERSON_TO_COMPARE_UNKNOWN);
        known().by(Town.OFFICER)
                .when(compare(Town.DAUGHTER, LINKED))
                .thenAccepted(ComparePersonsTest::isOne);
    }

    @Test
    void only_the_desk_and_the_municipality_judge() {
        known().by(Town.CARE_MANAGER)
                .when(compare(Town.SON, LINKED))
                .thenRefused(COMPARING_NOT_YOURS);
        known().by(Town.REVIEWER).when(compare(Town.SON, LINKED)).thenRefused(COMPARING_NOT_YOURS);
    }

    private static void isOne(List<SamePersonEvent> events) {
        assertThat(events).hasSize(1);
    }

    private static ComparePersons compare(PersonId other, SameVerdict verdict) {
        return new ComparePersons(Town.MOTHER, other, verdict, new Words("読みと生年月日が同じ"));
    }

    /** The mother and the son stand in files of the desk, the daughter in one of the care centre. */
    private static Scenario<SamePersonCommand, TwoPersons, SamePersonEvent> known(
            SameVerdict... before) {
        var scenario =
                Scenario.of(SamePersonCommand.STREAM)
                        .given(
                                Town.OFFICER,
                                opened(1, Town.FILE, Town.COORDINATION_DESK),
                                opened(2, ANOTHER_FILE, Town.COORDINATION_DESK),
                                opened(3, HIDDEN_FILE, Town.CARE_CENTRE),
                                member(1, Town.FILE, Town.MOTHER),
                                member(2, ANOTHER_FILE, Town.SON),
                                member(3, HIDDEN_FILE, Town.DAUGHTER));
        for (SameVerdict verdict : before) {
            scenario.given(
                    new PersonsCompared(
                            Town.MOTHER, Town.SON, verdict, Town.told(Town.MOTHER, "理由")));
        }
        return scenario;
    }

    private static ConsultationReceived opened(int number, FileId file, AgencyId by) {
        return new ConsultationReceived(
                new ConsultationId(Town.id(5, number)),
                file,
                by,
                CallerKind.FAMILY,
                null,
                null,
                List.of(Town.MOTHER),
                Town.labelled(Town.MOTHER, new Troubles(Set.of(Trouble.FAMILY), Trouble.FAMILY)),
                Town.told(Town.MOTHER, "相談"),
                Occurred.onDay(Town.DAY),
                null);
    }

    private static MemberAdded member(int household, FileId file, PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(3, household)),
                file,
                person,
                Town.told(person, "見本花子"),
                null,
                null,
                Town.labelled(person, Relation.HEAD),
                true,
                Town.DAY.minusDays(10));
    }
}
