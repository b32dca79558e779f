package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.query.search.SearchTown.MIHON;
import static org.caseledger.query.search.SearchTown.TODAY;

import org.caseledger.command.profile.DecideProfileSettings;
import org.caseledger.command.profile.DecideProfileSettings.Wanted;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.ledger.BadQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class SearchReadingTest {

    private final SearchTown town = new SearchTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_person_is_found_by_whatever_was_told_of_them() {
        House house = town.house(town.worker);
        PersonId hanako = house.hanako();
        house.tells(hanako, MemberFact.ADDRESS, "見本市見本町三丁目２番１号");
        house.tells(hanako, MemberFact.PHONE, "090-1234-5678");

        for (String terms :
                List.of(
                        "高橋",
                        "花子",
                        "たかはしはなこ",
                        "ﾀｶﾊｼ",
                        "昭和55年4月1日",
                        "S55.4",
                        "見本町3-2-1",
                        "1234 5678",
                        "髙橋　1980",
                        house.file().toString().substring(0, 8))) {
            assertThat(town.search(town.worker, terms).hits())
                    .as(terms)
                    .extracting(SearchPage.Hit::personId)
                    .containsExactly(hanako.value());
        }
        assertThat(town.search(town.worker, "高橋 1980").hits().getFirst())
                .isEqualTo(
                        new SearchPage.Hit(
                                house.file().value(),
                                hanako.value(),
                                "髙橋 花子",
                                "タカハシ ハナコ",
                                "昭和55年4月1日",
                                List.of("氏名", "生年月日")));
        assertThat(town.search(town.worker, "高橋 1981").hits()).isEmpty();
    }

    @Test
    void who_may_not_know_of_the_file_is_told_what_is_told_of_nobody() {
        town.house(town.worker).hanako();

        assertThat(town.search(town.carer, "髙橋花子")).isEqualTo(town.search(town.carer, "架空次郎"));
        assertThat(town.search(town.officer, "髙橋花子").hits()).hasSize(1);
    }

    @Test
    void the_desk_learns_that_somebody_looked_and_for_which_file() {
        House house = town.house(town.worker);
        house.hanako();

        town.search(town.carer, "髙橋花子");
        town.search(town.carer, "架空次郎");

        assertThat(town.notices(town.worker).notices())
                .extracting(NoticesPage.Notice::fileId)
                .containsExactly(house.file().value());
        assertThat(town.notices(town.officer).notices())
                .extracting(NoticesPage.Notice::staff)
                .containsExactly("架空 太郎");
        assertThatThrownBy(() -> town.notices(town.carer)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_protected_address_is_found_by_those_named_and_by_nobody_else_at_once() {
        House house = town.house(town.worker);
        PersonId hanako = house.hanako();
        house.tells(hanako, MemberFact.ADDRESS, "見本町3-2-1");
        assertThat(town.search(town.colleague, "見本町3-2").hits()).hasSize(1);

        house.protects(hanako, town.officer);

        assertThat(town.search(town.colleague, "見本町3-2").hits()).isEmpty();
        assertThat(town.search(town.worker, "見本町3-2").hits()).isEmpty();
        assertThat(town.search(town.officer, "見本町3-2").hits()).hasSize(1);
        assertThat(town.search(town.worker, "高橋 見本町3-2").hits()).isEmpty();
        assertThat(town.search(town.worker, "高橋").hits()).hasSize(1);
    }

    @Test
    void a_notice_is_no_way_round_to_a_protected_address() {
        House house = town.house(town.worker);
        PersonId hanako = house.hanako();
        house.tells(hanako, MemberFact.ADDRESS, "見本町3-2-1");
        house.protects(hanako, town.officer);

        town.search(town.colleague, "見本町3-2");

        assertThat(town.notices(town.colleague).notices()).isEmpty();
        assertThat(town.notices(town.worker).notices()).isEmpty();
        assertThat(town.notices(town.officer).notices()).hasSize(1);
    }

    @Test
    void a_municipality_may_tell_its_own_staff_whom_to_ask() {
        House house = town.house(town.worker);
        house.hanako();
        PersonId hidden = house.person("架空 三郎", "かくう さぶろう", TODAY.minusYears(40));
        house.protects(hidden, town.officer);
        assertThat(town.search(town.clerk, "たかはしはなこ").ask()).isEmpty();

        town.by(
                town.officer,
                new DecideProfileSettings(
                        MIHON,
                        TODAY,
                        List.of(new Wanted(ProfileSetting.EXISTENCE_TOLD_TO_INTAKE, "true"))));

        assertThat(town.search(town.clerk, "たかはしはなこ").ask()).containsExactly("市町村の担当課");
        assertThat(town.search(town.clerk, "たかはし").ask()).isEmpty();
        assertThat(town.search(town.clerk, "架空三郎").ask()).isEmpty();
    }

    @Test
    void a_destroyed_key_takes_the_person_out_of_memory() {
        House house = town.house(town.worker);
        PersonId hanako = house.hanako();
        house.person("架空 三郎", "かくう さぶろう", TODAY.minusYears(40));
        assertThat(town.persons(town.index)).hasSize(2);

        town.ledger.keys().destroy(hanako.value(), TODAY);

        assertThat(town.search(town.officer, "高橋").hits()).isEmpty();
        assertThat(town.persons(town.index)).hasSize(1);
    }

    @Test
    void keys_kept_up_are_the_keys_made_anew() {
        House house = town.house(town.worker);
        PersonId hanako = house.hanako();
        town.persons(town.index);
        house.tells(hanako, MemberFact.NAME, "早瀬 花子");
        town.house(town.carer).person("架空 三郎", "かくう さぶろう", TODAY.minusYears(40));

        assertThat(keys(town.index)).hasSize(2).isEqualTo(keys(town.index()));
        assertThat(town.search(town.worker, "早瀬").hits()).hasSize(1);
    }

    @Test
    void nothing_that_was_searched_for_can_be_read_in_the_database() {
        town.house(town.worker).hanako();

        town.search(town.carer, "髙橋花子");

        assertThat(town.column("select terms from audit.search"))
                .hasSize(1)
                .allMatch(terms -> terms.startsWith("clv"));
        assertThat(town.column("select body from audit.look"))
                .isNotEmpty()
                .allMatch(body -> !body.contains("花子"));
    }

    @Test
    void one_letter_or_none_is_no_search_and_reviewers_have_none() {
        for (String terms : List.of("", "　", "花", "a b c d e f g")) {
            assertThatThrownBy(() -> town.search(town.officer, terms))
                    .as(terms)
                    .isInstanceOf(BadQuestion.class);
        }
        assertThat(OutputPath.SEARCH_API.isOpenTo(Capacity.REVIEWER)).isFalse();
    }

    /** By what each person is found; envelopes hold arrays, which are never equal. */
    private List<List<Object>> keys(SearchIndex index) {
        return town.persons(index).stream()
                .map(person ->
                        List.<Object>of(
                                person.file(),
                                person.person(),
                                person.values().stream()
                                        .map(value -> List.of(value.what(), value.keys()))
                                        .toList()))
                .toList();
    }
}
