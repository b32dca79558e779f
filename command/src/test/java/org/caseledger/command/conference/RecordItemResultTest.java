package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.decision.RefusedLines;
import org.caseledger.command.decision.RefusedLines.Verdict;
import org.caseledger.events.conference.ApproachKind;
import org.caseledger.events.conference.ApproachRoleProposed;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationAskedInItem;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MinutesDrafted;
import org.caseledger.events.conference.NextDateSet;
import org.caseledger.events.conference.ResourceGapNoted;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class RecordItemResultTest {

    private static final Words WORDS = new Words("記録");
    private static final UUID REQUEST = Town.id(14, 7);

    @Test
    void the_whole_result_is_recorded_as_its_separate_events() {
        inSession()
                .when(
                        result(
                                List.of(told(Town.SCHOOL)),
                                List.of(decided(DecisionKind.APPROACH_ROLE)),
                                List.of(role(Town.CARE_CENTRE)),
                                List.of(asked(Town.CARE_CENTRE))))
                .thenAccepted(events ->
                        assertThat(events)
                                .hasExactlyElementsOfTypes(
                                        InformationSharedInItem.class,
                                        DecisionTaken.class,
                                        ApproachRoleProposed.class,
                                        InformationAskedInItem.class,
                                        ResourceGapNoted.class,
                                        MinutesDrafted.class,
                                        NextDateSet.class));
    }

    @Test
    void one_wrong_line_stops_all_and_every_line_has_its_verdict() {
        inSession()
                .when(
                        result(
                                List.of(told(Town.JOB_ADVISER.organisation())),
                                List.of(
                                        decided(DecisionKind.APPROACH_ROLE),
                                        decided(DecisionKind.CLOSURE)),
                                List.of(),
                                List.of()))
                .thenRefused(
                        new RefusedLines(
                                SittingRefusal.RESULT_LINES_REFUSED,
                                List.of(
                                        new Verdict(
                                                "informations[0]",
                                                SittingRefusal.SOURCE_NOT_PRESENT),
                                        new Verdict("decisions[0]", null),
                                        new Verdict(
                                                "decisions[1]",
                                                SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS),
                                        new Verdict("resourceGaps[0]", null),
                                        new Verdict("minutes", null),
                                        new Verdict("nextOn", null))));
    }

    @Test
    void a_line_is_judged_on_what_the_lines_before_it_decided() {
        var twice = decided(DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT);
        inSession()
                .when(
                        new RecordItemResult(
                                Hall.SITTING,
                                Hall.ITEM,
                                null,
                                List.of(twice, twice),
                                null,
                                null,
                                null,
                                null,
                                null))
                .thenRefused(
                        new RefusedLines(
                                SittingRefusal.RESULT_LINES_REFUSED,
                                List.of(
                                        new Verdict("decisions[0]", null),
                                        new Verdict(
                                                "decisions[1]",
                                                SittingRefusal.DECISION_ALREADY_TAKEN))));
    }

    @Test
    void a_result_without_a_line_is_none() {
        inSession()
                .when(
                        new RecordItemResult(
                                Hall.SITTING, Hall.ITEM, null, null, null, null, null, null, null))
                .thenRefused(SittingRefusal.RESULT_EMPTY);
    }

    @Test
    void only_the_chairs_side_records_a_result() {
        inSession()
                .by(Town.TEACHER)
                .when(result(List.of(), List.of(), List.of(), List.of()))
                .thenRefused(SittingRefusal.SITTING_NOT_YOURS);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> inSession() {
        return Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6).given(Hall.attended());
    }

    private static RecordItemResult result(
            List<RecordItemResult.Told> told,
            List<RecordItemResult.Decided> decided,
            List<RecordItemResult.Role> roles,
            List<RecordItemResult.Request> requests) {
        return new RecordItemResult(
                Hall.SITTING,
                Hall.ITEM,
                told,
                decided,
                roles,
                requests,
                List.of(WORDS),
                WORDS,
                Town.DAY.plusDays(30));
    }

    private static RecordItemResult.Told told(AgencyId from) {
        return new RecordItemResult.Told(
                from, List.of(Town.MOTHER), WORDS, SaidBy.agency(from), null, null);
    }

    private static RecordItemResult.Decided decided(DecisionKind kind) {
        return new RecordItemResult.Decided(kind, DecisionOutcome.APPROVED, null, null, WORDS);
    }

    private static RecordItemResult.Role role(AgencyId agency) {
        return new RecordItemResult.Role(ApproachKind.WATCH, agency, WORDS);
    }

    private static RecordItemResult.Request asked(AgencyId agency) {
        return new RecordItemResult.Request(
                REQUEST, agency, List.of(Town.MOTHER), Set.of(DataKind.LIVING), WORDS);
    }
}
