package org.caseledger.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Sealing.Opened;
import org.caseledger.events.privacy.SubjectKeys.Held;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was told of one person in two agenda items of one sitting is kept under two keys. */
class KeyPerItemTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final FileId FILE = new FileId(UUID.randomUUID());
    private static final UUID MOTHER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final byte[] PLAIN = "会議で話された言葉".getBytes(StandardCharsets.UTF_8);

    private final KeysInMemory keys = new KeysInMemory();
    private final Sealing sealing = new Sealing(keys);
    private final ItemId first = new ItemId(UUID.randomUUID());
    private final ItemId second = new ItemId(UUID.randomUUID());

    private static Label toldIn(ItemId item) {
        return new Label(
                TOWN,
                FILE,
                List.of(MOTHER),
                LegalBasis.SUPPORT_CONFERENCE_106_6,
                item,
                List.of(),
                null,
                Sensitivity.S2,
                Purpose.CONSULTATION,
                null,
                RetentionClass.CONFERENCE_106_6,
                Set.of());
    }

    private Envelope sealedIn(ItemId item) {
        return sealing.seal(toldIn(item), "event/content", PLAIN);
    }

    @Test
    void two_items_have_two_keys() {
        Envelope one = sealedIn(first);
        Envelope other = sealedIn(second);

        assertThat(one.item()).isEqualTo(first.value()).isNotEqualTo(other.item());
        assertThat(key(first)).isNotEqualTo(key(second)).isNotEqualTo(key(MOTHER));
    }

    @Test
    void without_the_key_of_its_item_a_value_is_gone_and_the_other_is_read_on() {
        Envelope one = sealedIn(first);
        Envelope other = sealedIn(second);

        keys.destroy(first.value(), DAY);

        assertThat(sealing.open(one, toldIn(first))).isEqualTo(new Opened.Gone(DAY));
        assertThat(sealing.open(other, toldIn(second)))
                .isInstanceOfSatisfying(
                        Opened.Clear.class,
                        clear -> assertThat(clear.plaintext()).isEqualTo(PLAIN));
    }

    private byte[] key(ItemId item) {
        return key(item.value());
    }

    private byte[] key(UUID holder) {
        return keys.toOpen(TOWN, holder) instanceof Held.Alive(var key)
                ? key.getEncoded()
                : new byte[0];
    }
}
