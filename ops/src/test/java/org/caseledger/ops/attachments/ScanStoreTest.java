package org.caseledger.ops.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.privacy.ContentCipher;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.ops.store.ScanDigests;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.ledger.MunicipalityReads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the database holds to: bytes before their event, and nothing lost that an event names. */
class ScanStoreTest {

    private static final MunicipalityCode HERE = new MunicipalityCode("999997");
    private static final byte[] PAPER = "a paper".getBytes(StandardCharsets.UTF_8);
    private static final TestLedger LEDGER = TestLedger.fresh();

    private final ScanStore store = new ScanStore(new MunicipalityReads(LEDGER.app()));
    private final ScanSweep sweep = new ScanSweep(LEDGER.app());
    private final AttachmentId id = new AttachmentId(UUID.randomUUID());

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private ScanStore.Stored stored() {
        return store.store(HERE, id, PAPER);
    }

    private void names(ScanStore.Stored stored) {
        var label =
                new Label(
                        HERE,
                        new FileId(id.value()),
                        List.of(id.value()),
                        LegalBasis.OWN_STATUTORY_TASK,
                        null,
                        List.of(),
                        null,
                        Sensitivity.S2,
                        Purpose.CONSULTATION,
                        null,
                        RetentionClass.CASE_RECORD,
                        Set.of());
        var event =
                new ScanAttached(
                        id,
                        new FileId(id.value()),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        ScanKind.PDF,
                        stored.digest(),
                        new Known<>(label, stored.content()),
                        null);
        var act =
                MetaData.from(
                        Map.of(
                                "municipality", HERE.value(),
                                "staff", UUID.randomUUID().toString(),
                                "organisation", UUID.randomUUID().toString(),
                                "capacity", "MUNICIPAL_OFFICER",
                                "command", "attach-scan"));
        LEDGER.engine()
                .appendEvents(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        "attachment", id.toString(), 0, event, act)));
    }

    private void twoDaysPass() {
        LEDGER.owner().sql("alter table ledger.scan disable trigger append_only").update();
        LEDGER.owner()
                .sql("update ledger.scan set stored_at = stored_at - interval '2 days'")
                .update();
        LEDGER.owner().sql("alter table ledger.scan enable trigger append_only").update();
    }

    private boolean isThere() {
        return LEDGER.owner()
                .sql("select exists (select from ledger.scan where scan_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void sealed_bytes_open_with_their_key_and_id_only() {
        ScanStore.Stored stored = stored();
        byte[] sealed =
                LEDGER.owner()
                        .sql("select sealed from ledger.scan where scan_id = ?")
                        .param(id.value())
                        .query(byte[].class)
                        .single();
        byte[] key = Base64.getDecoder().decode(stored.content().key());

        assertThat(ContentCipher.open(id.value(), key, sealed)).isEqualTo(PAPER);
        assertThat(stored.content().size()).isEqualTo(PAPER.length);
        assertThatThrownBy(() -> ContentCipher.open(UUID.randomUUID(), key, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("a paper");
    }

    @Test
    void an_event_never_stands_without_its_bytes() {
        var nothing = new ScanStore.Stored("ab", new ScanContent("a2V5", "00", 1));

        assertThatThrownBy(() -> names(nothing))
                .rootCause()
                .hasMessageContaining("stored before its event");
    }

    @Test
    void bytes_that_nothing_names_go_after_a_day_and_named_ones_stay() {
        names(stored());
        var other = new AttachmentId(UUID.randomUUID());
        store.store(HERE, other, PAPER);
        assertThat(sweep.sweep()).isZero();

        twoDaysPass();

        assertThat(sweep.sweep()).isPositive();
        assertThat(sweep.sweep()).isZero();
        assertThat(isThere()).isTrue();
    }

    @Test
    void a_scan_that_was_changed_or_lost_is_found() {
        ScanStore.Stored stored = stored();
        names(new ScanStore.Stored(stored.digest(), stored.content()));
        assertThat(ScanDigests.firstBreak(LEDGER.projector())).isEmpty();

        LEDGER.owner().sql("alter table ledger.scan disable trigger append_only").update();
        LEDGER.owner()
                .sql("update ledger.scan set sealed = sealed || 'x' where scan_id = ?")
                .param(id.value())
                .update();

        assertThat(ScanDigests.firstBreak(LEDGER.projector())).isPresent();
        LEDGER.owner()
                .sql(
                        "update ledger.scan set sealed = substr(sealed, 1, length(sealed) - 1)"
                                + " where scan_id = ?")
                .param(id.value())
                .update();
        LEDGER.owner().sql("alter table ledger.scan enable trigger append_only").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.scan set sealed = ''",
                "delete from ledger.scan",
                "truncate ledger.scan"
            })
    void a_stored_scan_is_changed_by_nobody(String change) {
        names(stored());

        assertThatThrownBy(() -> JdbcClient.create(LEDGER.app()).sql(change).update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> LEDGER.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
