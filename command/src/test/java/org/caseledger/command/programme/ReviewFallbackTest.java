package org.caseledger.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.programme.ProgrammeRefusal.*;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.register.FallbackKeys;
import org.caseledger.events.register.FallbackRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Who looks afterwards at what one person did alone. */
class ReviewFallbackTest {

    private static final CaseId CASE = new CaseId(Town.id(3, 1));
    private static final StaffId SECOND = new StaffId(Town.id(2, 70));
    private static final Actor OTHER_OFFICER =
            new Actor(MIHON, SECOND, OFFICER.organisation(), Capacity.MUNICIPAL_OFFICER);
    private static final StaffRegistered JOINED =
            new StaffRegistered(
                    MIHON,
                    SECOND,
                    OFFICER.organisation(),
                    Town.told(Town.MOTHER, "大西"),
                    "保健師",
                    Capacity.MUNICIPAL_OFFICER,
                    DAY.minusYears(1));

    private static AccessPolicyPublished published(@Nullable StaffId superior) {
        return new AccessPolicyPublished(
                MIHON,
                "policy-1",
                "rules",
                "0",
                DAY,
                List.of(OFFICER.staff()),
                superior,
                superior == null ? null : DAY.plusDays(14));
    }

    private static ReviewFallback look() {
        return look(FallbackKeys.policy("policy-1"));
    }

    private static ReviewFallback look(UUID entry) {
        return new ReviewFallback(
                new ProgrammeEntryId(entry), AccessFinding.WITHIN_THE_RULES, new Words("確かめた。"));
    }

    private static Scenario<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> alone(
            StaffId superior) {
        return Scenario.of(ProgrammeCommand.STREAM).given(OFFICER, JOINED, published(superior));
    }

    @Test
    void the_named_superior_or_the_review_looks_at_it_once() {
        alone(SECOND)
                .by(OTHER_OFFICER)
                .when(look())
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .satisfies(event -> {
                                    var reviewed = (FallbackReviewed) event;
                                    assertThat(reviewed.about()).isEqualTo(OFFICER.staff());
                                    assertThat(reviewed.reviewedOn()).isEqualTo(DAY);
                                }));
        alone(SECOND)
                .by(REVIEWER)
                .when(look())
                .thenAccepted(events -> assertThat(events).hasSize(1));
        alone(SECOND)
                .given(OTHER_OFFICER, done())
                .by(OTHER_OFFICER)
                .when(look())
                .thenRefused(ENTRY_ALREADY_RECORDED);
    }

    private static FallbackReviewed done() {
        return new FallbackReviewed(
                look().entryId(),
                OFFICER.staff(),
                AccessFinding.WITHIN_THE_RULES,
                Town.told(Town.MOTHER, "確かめた。"),
                DAY);
    }

    @Test
    void a_label_changed_by_one_waits_for_the_superior() {
        Scenario.of(ProgrammeCommand.STREAM)
                .given(OFFICER, JOINED, relabelled(SECOND))
                .by(OTHER_OFFICER)
                .when(look(Town.id(61, 3)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Scenario.of(ProgrammeCommand.STREAM)
                .given(OFFICER, JOINED, relabelled(null))
                .by(OTHER_OFFICER)
                .when(look(Town.id(61, 3)))
                .thenRefused(FALLBACK_UNKNOWN);
    }

    private static LabelReclassified relabelled(@Nullable StaffId superior) {
        return new LabelReclassified(
                CASE.value(),
                FILE,
                Town.id(61, 2),
                Town.id(61, 3),
                OFFICER.staff(),
                "reason",
                List.of(),
                Town.told(Town.MOTHER, "理由"),
                superior,
                superior == null ? null : DAY.plusDays(14));
    }

    @Test
    void nobody_looks_at_their_own_and_nobody_in_place_of_the_one_named() {
        alone(SECOND).by(OFFICER).when(look()).thenRefused(FALLBACK_OF_ONESELF);
        alone(REVIEWER.staff())
                .by(OTHER_OFFICER)
                .when(look())
                .thenRefused(FALLBACK_NOT_BY_NAMED_SUPERIOR);
        alone(REVIEWER.staff())
                .given(OFFICER, new StaffLeft(MIHON, REVIEWER.staff(), DAY))
                .by(OTHER_OFFICER)
                .when(look())
                .thenAccepted(events -> assertThat(events).hasSize(1));
        alone(SECOND).by(COORDINATOR).when(look()).thenRefused(FALLBACK_REVIEW_NOT_YOURS);
    }

    @Test
    void what_two_did_or_what_is_not_there_waits_for_no_look() {
        Scenario.of(ProgrammeCommand.STREAM)
                .given(OFFICER, published(null))
                .by(REVIEWER)
                .when(look())
                .thenRefused(FALLBACK_UNKNOWN);
        assertThat(decidedOn(COORDINATOR, REVIEWER)).isEqualTo(Decision.refuse(FALLBACK_UNKNOWN));
    }

    @Test
    void a_plan_and_its_decision_by_one_officer_waits_for_another() {
        assertThat(decidedOn(OFFICER, OTHER_OFFICER)).isInstanceOf(Decision.Accepted.class);
    }

    /** An officer decides on the plan of somebody; another wants to look at that. */
    private static Decision<ProgrammeEvent> decidedOn(Actor planner, Actor looking) {
        var facts = new RegisterFold(List.of(StaffRegister.STAFF, FallbackRegister.FALLBACK));
        Town.directory().forEach(event -> record(facts, OFFICER, event));
        record(facts, OFFICER, JOINED);
        record(facts, planner, plan());
        record(facts, OFFICER, new SupportDecided(CASE, FILE, 1, DAY));
        return look(onlyKey(planner, plan()))
                .decide(new ProgrammeEntry.Unknown(), new Circumstances(looking, DAY, facts));
    }

    private static void record(RegisterFold facts, Actor by, LedgerEvent event) {
        facts.record(new RecordedEvent(UUID.randomUUID(), by, event));
    }

    @Test
    void what_is_kept_for_a_person_is_looked_at_in_the_case() {
        var returned =
                new ValuablesReturned(
                        CASE,
                        FILE,
                        Town.id(60, 1),
                        Town.MOTHER,
                        Town.told(Town.MOTHER, "受領証"),
                        new TwoPersons(
                                CARE_MANAGER.staff(), null, OFFICER.staff(), DAY.plusDays(7)),
                        DAY);
        Scenario.of(ProgrammeCommand.STREAM)
                .given(CARE_MANAGER, returned)
                .by(OFFICER)
                .when(look(onlyKey(CARE_MANAGER, returned)))
                .thenRefused(FALLBACK_REVIEWED_IN_CASE);
    }

    private static PlanDrafted plan() {
        return new PlanDrafted(
                CASE,
                FILE,
                1,
                List.of(Town.MOTHER),
                Town.told(Town.MOTHER, "目標"),
                Town.told(Town.MOTHER, "方針"),
                List.of(),
                DAY,
                DAY.plusMonths(6),
                DAY.plusMonths(1),
                false,
                false);
    }

    private static UUID onlyKey(Actor by, LedgerEvent event) {
        var recorded = new RecordedEvent(UUID.randomUUID(), by, event);
        return UUID.fromString(FallbackRegister.FALLBACK.keysTouchedBy(recorded).iterator().next());
    }
}
