package org.caseledger.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.caseledger.events.privacy.Sealing.Opened;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class SealingTest {

    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID SON = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final byte[] PLAIN = "見本 花子".getBytes(StandardCharsets.UTF_8);

    private final KeysInMemory keys = new KeysInMemory();
    private final Sealing sealing = new Sealing(keys);

    @ParameterizedTest
    @EnumSource(Sensitivity.class)
    void what_was_sealed_opens_again(Sensitivity sensitivity) {
        Label label = label(sensitivity, null, MOTHER);

        Envelope envelope = Envelope.parse(sealing.seal(label, "event/name", PLAIN).text());

        assertThat(plaintext(envelope, label)).isEqualTo(PLAIN);
    }

    @Test
    void the_stored_text_does_not_contain_the_value() {
        Envelope envelope = sealing.seal(label(Sensitivity.S1, null, MOTHER), "event/name", PLAIN);

        assertThat(new String(envelope.ciphertext(), StandardCharsets.UTF_8)).doesNotContain("花子");
        assertThat(envelope.text()).startsWith("clv0.");
    }

    @Test
    void the_same_value_never_looks_the_same_twice() {
        Label label = label(Sensitivity.S1, null, MOTHER);

        assertThat(sealing.seal(label, "event/name", PLAIN).ciphertext())
                .isNotEqualTo(sealing.seal(label, "event/name", PLAIN).ciphertext());
    }

    @Test
    void no_key_and_no_nonce_is_used_twice() {
        Label label = label(Sensitivity.S1, null, MOTHER);
        Envelope one = sealing.seal(label, "event/name", PLAIN);
        Envelope other = sealing.seal(label, "event/name", PLAIN);

        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(Arrays.copyOf(one.ciphertext(), PLAIN.length))
                .isNotEqualTo(Arrays.copyOf(other.ciphertext(), PLAIN.length));
        assertThat(one.wrappedKeys().getFirst().wrapped())
                .isNotEqualTo(other.wrappedKeys().getFirst().wrapped());
    }

    @Test
    void its_text_reads_back_as_it_was() {
        Label label = label(Sensitivity.S1, ITEM, MOTHER, SON);
        Envelope envelope = sealing.seal(label, "event/content", PLAIN);

        Envelope read = Envelope.parse(envelope.text());

        assertThat(read.text()).isEqualTo(envelope.text());
        assertThat(read.item()).isEqualTo(ITEM);
        assertThat(plaintext(read, label)).isEqualTo(PLAIN);
    }

    @Test
    void within_one_request_it_opens_the_same_and_seals_nothing() {
        Label label = label(Sensitivity.S1, null, MOTHER);
        Envelope envelope = sealing.seal(label, "event/name", PLAIN);
        Sealing request = sealing.ofOneRequest();

        request.expect(envelope, label);

        assertThat(request.open(envelope, label)).isInstanceOf(Opened.Clear.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> request.seal(label, "event/name", PLAIN));
    }

    @Test
    void under_another_label_it_does_not_open() {
        Envelope envelope = sealing.seal(label(Sensitivity.S2, null, MOTHER), "event/name", PLAIN);

        assertThatIllegalStateException()
                .isThrownBy(() -> sealing.open(envelope, label(Sensitivity.S1, null, MOTHER)));
    }

    @Test
    void moved_to_another_field_it_does_not_open() {
        Label label = label(Sensitivity.S1, null, MOTHER);
        Envelope sealed = sealing.seal(label, "event/name", PLAIN);
        Envelope moved =
                new Envelope(
                        sealed.valueId(),
                        "event/nickname",
                        sealed.labelId(),
                        sealed.wrappedKeys(),
                        sealed.item(),
                        sealed.nonce(),
                        sealed.ciphertext());

        assertThatIllegalStateException().isThrownBy(() -> sealing.open(moved, label));
    }

    @Test
    void a_flipped_bit_is_noticed() {
        Label label = label(Sensitivity.S1, null, MOTHER);
        Envelope envelope = sealing.seal(label, "event/name", PLAIN);
        envelope.ciphertext()[0] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> sealing.open(envelope, label));
    }

    @Test
    void after_the_key_is_destroyed_the_value_is_gone() {
        Label label = label(Sensitivity.S1, null, MOTHER);
        Envelope envelope = sealing.seal(label, "event/name", PLAIN);

        keys.destroy(MOTHER, DAY);

        assertThat(sealing.open(envelope, label)).isEqualTo(new Opened.Gone(DAY));
        assertThatExceptionOfType(SubjectKeys.KeyDestroyed.class)
                .isThrownBy(() -> sealing.seal(label, "event/name", PLAIN));
    }

    @Test
    void a_key_that_is_not_there_is_not_the_same_as_a_destroyed_one() {
        Label label = label(Sensitivity.S1, null, MOTHER);
        Envelope envelope = sealing.seal(label, "event/name", PLAIN);

        keys.lose(MOTHER);

        assertThat(sealing.open(envelope, label)).isEqualTo(new Opened.NoKey());
    }

    @Test
    void a_value_about_two_people_is_readable_while_one_of_their_keys_lives() {
        Label label = label(Sensitivity.S1, null, MOTHER, SON);
        Envelope envelope = sealing.seal(label, "event/story", PLAIN);

        keys.destroy(MOTHER, DAY);
        assertThat(plaintext(envelope, label)).isEqualTo(PLAIN);

        keys.destroy(SON, DAY.plusDays(1));
        assertThat(sealing.open(envelope, label)).isEqualTo(new Opened.Gone(DAY.plusDays(1)));
    }

    @Test
    void what_was_learnt_in_an_item_needs_the_key_of_the_item_too() {
        Label label = label(Sensitivity.S1, ITEM, MOTHER);
        Envelope envelope = sealing.seal(label, "event/content", PLAIN);
        assertThat(plaintext(envelope, label)).isEqualTo(PLAIN);

        keys.destroy(ITEM, DAY);

        assertThat(sealing.open(envelope, label)).isEqualTo(new Opened.Gone(DAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 251, 252})
    void the_two_strictest_classes_hide_how_long_a_value_is(int length) {
        Label label = label(Sensitivity.S3, null, MOTHER);

        assertThat(sealing.seal(label, "event/place", new byte[length]).ciphertext())
                .hasSize(256 + 16);
    }

    @Test
    void one_byte_more_than_fits_takes_the_next_size() {
        Label label = label(Sensitivity.S4, null, MOTHER);

        assertThat(sealing.seal(label, "event/place", new byte[253]).ciphertext())
                .hasSize(512 + 16);
    }

    @Test
    void an_envelope_of_another_format_is_not_guessed_at() {
        assertThatIllegalStateException().isThrownBy(() -> Envelope.parse("clv1.AAAA"));
    }

    private byte[] plaintext(Envelope envelope, Label label) {
        return switch (sealing.open(envelope, label)) {
            case Opened.Clear(byte[] plain) -> plain;
            case Opened.Gone _ -> throw new AssertionError("gone");
            case Opened.NoKey _ -> throw new AssertionError("no key");
        };
    }

    private static Label label(Sensitivity sensitivity, @Nullable UUID item, UUID... subjects) {
        return new Label(
                new MunicipalityCode("999997"),
                null,
                List.of(subjects),
                LegalBasis.CONSENT,
                item == null ? null : new ItemId(item),
                List.of(),
                null,
                sensitivity,
                Purpose.PLANNING,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }
}
