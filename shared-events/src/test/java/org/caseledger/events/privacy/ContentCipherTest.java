package org.caseledger.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.UUID;

/** Papers beside the ledger: they open with their key and id only, and hide how long they are. */
class ContentCipherTest {

    private static final UUID PAPER = new UUID(1, 1);
    private static final byte[] KEY = new byte[ContentCipher.KEY_BYTES];

    @ParameterizedTest
    @CsvSource({"0, 4096", "1, 4096", "4091, 4096", "4092, 4096", "4093, 8192", "8188, 8192"})
    void what_was_sealed_opens_and_its_length_is_that_of_its_page(int length, int padded) {
        byte[] clear = new byte[length];
        Arrays.fill(clear, (byte) 7);

        byte[] sealed = ContentCipher.seal(PAPER, KEY, clear);

        assertThat(sealed).hasSize(padded + 16);
        assertThat(ContentCipher.open(PAPER, KEY, sealed)).isEqualTo(clear);
    }

    @Test
    void under_another_id_or_key_it_does_not_open() {
        byte[] sealed = ContentCipher.seal(PAPER, KEY, new byte[10]);
        byte[] other = KEY.clone();
        other[0] = 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> ContentCipher.open(new UUID(1, 2), KEY, sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> ContentCipher.open(new UUID(2, 1), KEY, sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> ContentCipher.open(PAPER, other, sealed));
    }
}
