package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"131016", "011002", "271004", "401307", "999997", "200000", "010031"})
    void a_code_with_its_check_digit_is_read(String code) {
        assertThat(new MunicipalityCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"131010", "131061", "999999", "13101", "1310160", "13101x", "", "１３１０１６"})
    void anything_else_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void one_wrong_digit_is_always_noticed(int place) {
        char[] code = "131016".toCharArray();
        code[place] = code[place] == '9' ? '0' : (char) (code[place] + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MunicipalityCode(new String(code)));
    }
}
