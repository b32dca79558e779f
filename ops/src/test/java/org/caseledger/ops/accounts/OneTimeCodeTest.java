package org.caseledger.ops.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Against the values in appendix B of RFC 6238. */
class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(OneTimeCode.at(seconds / 30, SECRET, 8)).isEqualTo(code);
    }

    @Test
    void a_code_counts_in_its_step_and_the_ones_beside_it() {
        Instant moment = Instant.ofEpochSecond(1_234_567_890);
        String code = OneTimeCode.at(moment, SECRET);

        assertThat(OneTimeCode.stepOf(code, SECRET, moment)).isEqualTo(41_152_263);
        assertThat(OneTimeCode.stepOf(code, SECRET, moment.plusSeconds(30))).isPositive();
        assertThat(OneTimeCode.stepOf(code, SECRET, moment.minusSeconds(30))).isPositive();
        assertThat(OneTimeCode.stepOf(code, SECRET, moment.plusSeconds(90))).isEqualTo(-1);
        assertThat(OneTimeCode.stepOf("", SECRET, moment)).isEqualTo(-1);
    }

    @Test
    void a_secret_is_written_as_the_apps_read_it() {
        assertThat(AccountSecrets.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
