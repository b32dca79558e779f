package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseledger.query.deadlines.DueTown.LONG_AGO;
import static org.caseledger.query.deadlines.DueTown.MIHON;
import static org.caseledger.query.deadlines.DueTown.TODAY;

import org.caseledger.command.profile.DecideProfileSettings;
import org.caseledger.command.profile.DecideProfileSettings.Wanted;
import org.caseledger.command.programme.ReportOutreachMonth;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.programme.MonthCounts;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.ledger.BadQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class DeadlineReadingTest {

    private final DueTown town = new DueTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_case_that_one_may_not_know_of_has_no_deadline_either() {
        FileId ours = town.consulted(town.worker, LONG_AGO);
        FileId secret = town.consulted(town.carer, LONG_AGO);
        town.fillViews();

        assertThat(files(town.shown(town.worker))).containsExactly(ours.value());
        assertThat(files(town.shown(town.carer))).containsExactly(secret.value());
        assertThat(files(town.shown(town.officer)))
                .containsExactlyInAnyOrder(ours.value(), secret.value());
        assertThat(town.shown(town.worker, asked(DeadlineKind.FADE_OUT, null, true)).deadlines())
                .hasSize(1);
    }

    @Test
    void the_longest_overdue_comes_first_and_is_marked() {
        town.consulted(town.officer, TODAY);
        FileId old = town.consulted(town.officer, LONG_AGO);
        town.fillViews();

        List<DeadlinesPage.Line> lines = town.shown(town.officer).deadlines();

        assertThat(lines).extracting(DeadlinesPage.Line::overdue).containsExactly(true, false);
        assertThat(lines.getFirst().fileId()).isEqualTo(old.value());
        assertThat(lines.getFirst().daysLeft()).isEqualTo(-10);
        assertThat(lines.getFirst().dueOn()).isEqualTo(LONG_AGO.plusDays(90));
        assertThat(lines.getFirst().words()).isEqualTo("動きのないケース(接触)");
        assertThat(lines.getFirst().owner()).isEqualTo("MUNICIPAL_SECTION");
    }

    @Test
    void the_household_is_named_by_the_person_concerned() {
        FileId file = town.consulted(town.officer, LONG_AGO);
        town.named(file, "見本 花子");
        town.fillViews();

        assertThat(town.shown(town.officer).deadlines())
                .extracting(DeadlinesPage.Line::household)
                .containsExactly("見本 花子");
        assertThat(town.column("select content::text from views.deadline_book"))
                .hasSize(2)
                .allMatch(kept -> !kept.contains("花子"));
    }

    @Test
    void contracts_are_told_to_the_office_and_not_to_agencies() {
        town.contractUntil(TODAY.plusDays(20));
        town.fillViews();

        assertThat(town.shown(town.officer).deadlines())
                .extracting(DeadlinesPage.Line::kind)
                .containsExactly(DeadlineKind.CONTRACT_END);
        assertThat(town.shown(town.carer).deadlines()).isEmpty();
    }

    @Test
    void the_next_months_report_is_told_to_the_office_and_to_the_contractor_alone() {
        LocalDate month = TODAY.minusMonths(1).withDayOfMonth(1);
        town.by(
                town.carer,
                new ReportOutreachMonth(
                        new ProgrammeEntryId(UUID.randomUUID()),
                        town.centre,
                        month,
                        new MonthCounts(0, 0, 0, 0, 0, 0, 0, 0),
                        TODAY));
        town.fillViews();

        LocalDate tenth = TODAY.plusMonths(1).withDayOfMonth(10);
        assertThat(town.shown(town.officer).deadlines())
                .extracting(DeadlinesPage.Line::kind, DeadlinesPage.Line::dueOn)
                .containsExactly(tuple(DeadlineKind.MONTH_REPORT, tenth));
        assertThat(town.shown(town.carer).deadlines()).hasSize(1);
        assertThat(town.shown(town.worker).deadlines()).isEmpty();
    }

    @Test
    void it_is_asked_by_kind_by_day_and_for_oneself() {
        town.consulted(town.officer, TODAY);
        town.contractUntil(TODAY.plusDays(20));
        town.fillViews();

        assertThat(kinds(asked(DeadlineKind.FADE_OUT, null, false)))
                .containsExactly(DeadlineKind.FADE_OUT);
        assertThat(kinds(asked(null, TODAY.plusDays(20).toString(), false)))
                .containsExactly(DeadlineKind.CONTRACT_END);
        assertThat(kinds(asked(null, null, true))).containsExactly(DeadlineKind.FADE_OUT);
    }

    @Test
    void a_profile_that_counts_other_days_moves_what_is_counted() {
        town.consulted(town.officer, LONG_AGO);
        town.by(
                town.officer,
                new DecideProfileSettings(
                        MIHON, TODAY, List.of(new Wanted(ProfileSetting.FADE_OUT_DAYS, "120"))));
        town.fillViews();

        assertThat(town.shown(town.officer).deadlines())
                .extracting(DeadlinesPage.Line::dueOn)
                .containsExactly(LONG_AGO.plusDays(120));
    }

    @Test
    void the_list_goes_on_where_a_page_ended() {
        for (int files = 0; files < 52; files++) {
            town.consulted(town.officer, LONG_AGO);
        }
        town.fillViews();

        DeadlinesPage first = town.shown(town.officer);
        DeadlinesPage second =
                town.shown(town.officer, new Asked.Question(null, null, false, first.next(), 0));

        assertThat(first.deadlines()).hasSize(50);
        assertThat(second.deadlines()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(files(first)).doesNotContainAnyElementsOf(files(second));
    }

    @Test
    void each_look_is_recorded_with_the_files_it_showed() {
        FileId file = town.consulted(town.worker, LONG_AGO);
        town.fillViews();

        town.shown(town.worker);

        assertThat(town.column("select files::text from audit.look where not denied"))
                .containsExactly("{" + file + "}");
    }

    @Test
    void who_is_not_known_sees_nothing_and_nonsense_is_named() {
        var stranger = new SignedIn(MIHON, new StaffId(UUID.randomUUID()));
        assertThatThrownBy(() -> town.shown(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.shown(SignedIn.ledgerItself(MIHON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kinds(new Asked.Question("NEVER", null, false, null, 0)))
                .isInstanceOf(BadQuestion.class);
        assertThatThrownBy(() -> kinds(new Asked.Question(null, "tomorrow", false, null, 0)))
                .isInstanceOf(BadQuestion.class);
        assertThatThrownBy(() -> kinds(new Asked.Question(null, "+99999-01-01", false, null, 0)))
                .isInstanceOf(BadQuestion.class);
        assertThatThrownBy(() -> kinds(new Asked.Question(null, null, false, "???", 0)))
                .isInstanceOf(BadQuestion.class);
    }

    private List<DeadlineKind> kinds(Asked.Question question) {
        return town.shown(town.officer, question).deadlines().stream()
                .map(DeadlinesPage.Line::kind)
                .toList();
    }

    private static Asked.Question asked(
            @Nullable DeadlineKind kind, @Nullable String until, boolean mine) {
        return new Asked.Question(kind == null ? null : kind.name(), until, mine, null, 0);
    }

    private static List<UUID> files(DeadlinesPage page) {
        return page.deadlines().stream().map(DeadlinesPage.Line::fileId).toList();
    }
}
