package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The bytes that are hashed, written out by hand. */
class ContentHashTest {

    private static final UUID EVENT = UUID.fromString("00112233-4455-4677-8899-aabbccddeeff");
    private static final UUID STREAM = UUID.fromString("10112233-4455-4677-8899-aabbccddeeff");
    private static final UUID FILE = UUID.fromString("20112233-4455-4677-8899-aabbccddeeff");

    private static NewEvent event(@Nullable UUID file) {
        return new NewEvent(
                EVENT,
                file,
                "Household",
                STREAM,
                7,
                "member-left",
                2,
                Instant.ofEpochSecond(1, 2_000),
                HexFormat.of().parseHex("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"),
                "{}".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                new byte[0]);
    }

    @Test
    void every_field_has_its_place() {
        String bytes = HexFormat.of().formatHex(ContentHash.bytes("999997", 5, event(FILE)));

        assertThat(bytes)
                .isEqualTo(
                        "434c4700" // CLG, format 0
                                + "01" // an event
                                + "00112233445546778899aabbccddeeff"
                                + "00000006393939393937" // municipality
                                + "0120112233445546778899aabbccddeeff"
                                + "00000009486f757365686f6c64" // stream type
                                + "10112233445546778899aabbccddeeff"
                                + "0000000000000007" // version
                                + "0000000b6d656d6265722d6c656674" // type
                                + "00000002" // revision
                                + "00000000000f4242" // microseconds
                                + "0000000000000005" // key generation
                                + "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf" // salt
                                + "000000027b7d" // payload
                                + "000000025b5d"); // metadata
    }

    @Test
    void an_event_of_no_file_says_so_in_one_byte() {
        int withFile = ContentHash.bytes("999997", 5, event(FILE)).length;
        byte[] without = ContentHash.bytes("999997", 5, event(null));

        assertThat(without).hasSize(withFile - 16);
        assertThat(without[31]).isZero();
    }

    @Test
    void the_hash_does_not_move() {
        assertThat(HexFormat.of().formatHex(ContentHash.of("999997", 5, event(FILE))))
                .isEqualTo("15b3c4bb031aa200a631ee9c68d9b692ec727ba1654fa2fe7a51cdcc9534c882");
    }
}
