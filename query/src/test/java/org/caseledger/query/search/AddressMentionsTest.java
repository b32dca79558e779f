package org.caseledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class AddressMentionsTest {

    private static final AddressMentions MENTIONS =
            AddressMentions.of(List.of("見本県見本市架空町三丁目2番地の1 コーポ見晴らし 203号室"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "架空町３－２－１へ手紙を送った",
                "架空町三丁目２番１号に転居",
                "母は 架 空 町 の実家に戻った",
                "こーぽ見晴らしの管理会社から電話",
                "3-2-1 の部屋に行く",
                "荷物は見本市架空町3丁目へ"
            })
    void the_address_and_what_says_where_it_is_are_found_in_other_spellings(String words) {
        assertThat(MENTIONS.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"見本市の窓口で相談した", "見本県の制度を案内", "13-2-1 の書類", "3-2-15 へ行った", "町の行事に出た", "3人で来所"})
    void the_municipality_and_other_numbers_say_too_little(String words) {
        assertThat(MENTIONS.in(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本市", "四日市市", "見本県見本郡見本町", "東京都架空区", "見本県見本市南区"})
    void an_address_that_ends_with_the_municipality_names_no_place(String address) {
        assertThat(AddressMentions.of(List.of(address)).isEmpty()).isTrue();
    }

    @Test
    void a_town_that_no_municipality_stands_before_is_kept() {
        assertThat(AddressMentions.of(List.of("見本町三丁目の古い家")).in("見本町で見かけた")).isTrue();
        assertThat(AddressMentions.of(List.of("見本町三丁目の古い家")).in("古い家に住む")).isTrue();
    }
}
