package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.command.sameperson.ComparePersons;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.sameperson.SameVerdict;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class AlikeReadingTest {

    private static final LocalDate BORN = LocalDate.of(1980, 4, 1);

    private final SearchTown town = new SearchTown();
    private final AlikeReading alike = new AlikeReading(town.readGate, town.index);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void persons_who_may_be_one_stand_together_with_the_reason() {
        House one = town.house(town.worker);
        House other = town.house(town.worker);
        PersonId hanako = one.hanako();
        PersonId again = other.person("高橋花子", "たかはしはなこ", BORN);
        one.tells(hanako, MemberFact.PHONE, "090-0000-1234");
        other.tells(again, MemberFact.PHONE, "０９０００００１２３４");
        one.tells(hanako, MemberFact.ADDRESS, "見本町三丁目2番1号");
        other.tells(again, MemberFact.ADDRESS, "見本町3-2-1");
        other.person("架空 三郎", "かくう さぶろう", BORN);

        assertThat(pairs(town.worker)).hasSize(1);
        assertThat(pairs(town.worker).getFirst().because())
                .containsExactly(
                        "氏名と生年月日が同じ(異体字を含む)", "読みと生年月日が同じ", "氏名と住所が同じ", "電話が同じ", "氏名の見た目が紛らわしい");
    }

    @Test
    void a_likeness_with_somebody_hidden_is_none() {
        town.house(town.worker).hanako();
        House hidden = town.house(town.carer);
        hidden.person("高橋花子", "たかはしはなこ", BORN);

        assertThat(pairs(town.worker)).isEmpty();
        assertThat(pairs(town.officer)).hasSize(1);
        assertThatThrownBy(() -> pairs(town.carer)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_protected_address_makes_nobody_alike_but_for_those_named() {
        House one = town.house(town.worker);
        House other = town.house(town.worker);
        PersonId mother = one.person("架空 花", "かくう はな", LocalDate.of(1970, 1, 1));
        PersonId alias = other.person("仮名 花", "かめい はな", LocalDate.of(1975, 5, 5));
        one.tells(mother, MemberFact.PHONE, "090-0000-1234");
        other.tells(alias, MemberFact.PHONE, "090-0000-1234");
        assertThat(pairs(town.colleague)).hasSize(1);

        one.protects(mother, town.officer);

        assertThat(pairs(town.colleague)).isEmpty();
        assertThat(pairs(town.officer)).hasSize(1);
    }

    @Test
    void two_told_apart_are_listed_no_more_and_linked_ones_say_so() {
        PersonId hanako = town.house(town.worker).hanako();
        PersonId again = town.house(town.worker).person("高橋花子", "たかはしはなこ", BORN);

        judged(hanako, again, SameVerdict.LINKED);
        assertThat(pairs(town.worker)).extracting(AlikePage.Two::linked).containsExactly(true);
        judged(again, hanako, SameVerdict.UNLINKED);
        assertThat(pairs(town.worker)).extracting(AlikePage.Two::linked).containsExactly(false);
        judged(hanako, again, SameVerdict.DISTINCT);
        assertThat(pairs(town.worker)).isEmpty();
        assertThat(town.search(town.worker, "高橋花子").hits()).hasSize(2);
    }

    private void judged(PersonId one, PersonId other, SameVerdict verdict) {
        town.by(town.worker, new ComparePersons(one, other, verdict, new Words("窓口で確かめた")));
    }

    private List<AlikePage.Two> pairs(SignedIn reader) {
        return alike.show(reader, OutputPath.ALIKE_PERSONS_API).pairs();
    }
}
