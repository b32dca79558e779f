package org.caseledger.ops.store;

import org.caseledger.command.axon.LedgerPort;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.StreamPlace;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.Facts;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

import javax.sql.DataSource;

/** The ledger as acts see it: facts to rely on, first answers, and what was just recorded. */
public final class PostgresLedger implements LedgerPort {

    /** Always one row, whatever is there. */
    private static final String PLACE =
            """
            select (select stream_type from ledger.event
                     where stream_id = ? order by version limit 1) as kind,
                   (select file_id from ledger.event
                     where stream_id = ? and file_id is not null
                     order by version desc limit 1) as file,
                   entry.file_id as entry_file, entry.said_by as entry_by
              from (select 1) as asked
              left join lateral (
                   select file_id,
                          convert_from(metadata, 'UTF8')::json ->> 'organisation' as said_by
                     from ledger.event where stream_id = ? and event_id = ?) as entry on true\
            """;

    private static final UUID NO_ENTRY = new UUID(0, 0);

    private final DataSource app;
    private final Ledger ledger;
    private final LedgerClock clock;

    /**
     * @param app connections in autocommit whose role is {@code caseledger_app}
     */
    public PostgresLedger(DataSource app, LedgerClock clock) {
        this.app = app;
        this.ledger = new Ledger(app);
        this.clock = clock;
    }

    @Override
    public Facts factsToRelyOn(MunicipalityCode municipality) {
        return new RelyingFacts(PostgresFacts.of(app, municipality.value()));
    }

    @Override
    public StreamPlace placeOf(MunicipalityCode municipality, UUID stream, @Nullable UUID entry) {
        UUID asked = entry == null ? NO_ENTRY : entry;
        return Reading.in(municipality.value(), app)
                .first(PLACE, PostgresLedger::place, stream, stream, stream, asked)
                .orElse(StreamPlace.NOWHERE);
    }

    private static StreamPlace place(ResultSet row) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        UUID ofEntry = row.getObject("entry_file", UUID.class);
        String by = row.getString("entry_by");
        return new StreamPlace(
                row.getString("kind"),
                file == null ? null : new FileId(file),
                by == null
                        ? null
                        : new StreamPlace.Entry(
                                ofEntry == null ? null : new FileId(ofEntry), AgencyId.of(by)));
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public Instant moment() {
        return clock.now();
    }

    @Override
    public @Nullable Instant storyTime() {
        return clock.storyTime();
    }

    @Override
    public Label label(MunicipalityCode municipality, UUID labelId) {
        return Reading.in(municipality.value(), app)
                .first(
                        "select content from ledger.label where municipality = ? and label_id = ?",
                        row -> LedgerJson.plain().readValue(row.getString(1), Label.class),
                        municipality.value(),
                        labelId)
                .orElseThrow(() -> new IllegalStateException("a label that is not kept"));
    }

    @Override
    public Optional<Recorded> firstAnswer(SignedIn who, RecordingConditions conditions) {
        Receipt.take();
        String key = conditions.key();
        String hash = conditions.requestHash();
        if (key == null || hash == null) {
            return Optional.empty();
        }
        return ledger.firstAnswer(
                        who.municipality(), who.staff(), key, HexFormat.of().parseHex(hash))
                .map(PostgresLedger::recorded);
    }

    @Override
    public Recorded takeRecorded() {
        return recorded(
                Receipt.take()
                        .orElseThrow(() -> new IllegalStateException("the act recorded nothing")));
    }

    /**
     * Only positions within the municipality are told; the number over all is nobody's business.
     */
    private static Recorded recorded(Appended appended) {
        return new Recorded(
                appended.stream(),
                appended.versions().getLast(),
                LongStream.rangeClosed(appended.firstPosition(), appended.lastPosition())
                        .boxed()
                        .toList(),
                appended.eventIds(),
                appended.appendedAt(),
                appended.lastPosition());
    }
}
