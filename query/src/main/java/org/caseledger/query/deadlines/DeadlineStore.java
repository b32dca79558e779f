package org.caseledger.query.deadlines;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.ledger.SealedJson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** The tables of the deadlines, as the projector writes them. */
@Component
public class DeadlineStore {

    private final JdbcClient projector;
    private final JsonMapper json;

    public DeadlineStore(@Qualifier("projectorDataSource") DataSource projector, SealedJson json) {
        this.projector = JdbcClient.create(projector);
        this.json = json.mapper();
    }

    JdbcClient projector() {
        return projector;
    }

    /** What is kept of a file before this position; null when that event has been taken up. */
    @Nullable BookRow book(String town, UUID id, long position) {
        return projector
                .sql(
                        "select position, content::text from views.deadline_book"
                                + " where municipality = ? and book_id = ?")
                .params(town, id)
                .query((row, _) -> new Kept(row.getLong(1), row.getString(2)))
                .optional()
                .map(kept -> kept.before(position, json))
                .orElse(new Found(BookRow.EMPTY))
                .book();
    }

    private record Kept(long position, String content) {
        Found before(long next, JsonMapper json) {
            return new Found(position < next ? json.readValue(content, BookRow.class) : null);
        }
    }

    private record Found(@Nullable BookRow book) {}

    void keep(String town, UUID id, long position, DeadlineBook book) {
        book.gone().forEach(gone -> delete(town, gone));
        book.changed().forEach(row -> keep(town, row));
        projector
                .sql(
                        "insert into views.deadline_book (municipality, book_id, position, content)"
                                + " values (?, ?, ?, ?::jsonb) on conflict (municipality, book_id)"
                                + " do update set position = excluded.position, content ="
                                + " excluded.content")
                .params(town, id, position, json.writeValueAsString(book.kept()))
                .update();
    }

    private void delete(String town, DeadlineId id) {
        projector
                .sql("delete from views.deadline where municipality = ? and deadline_id = ?")
                .params(town, id.value())
                .update();
    }

    private void keep(String town, DeadlineRow row) {
        Owner owner = row.owner();
        FileId file = row.fileId();
        ItemId item = row.itemId();
        projector
                .sql(
                        "insert into views.deadline (municipality, deadline_id, book_id, stream_id,"
                            + " matter, kind, state, within, content, file_id, agency, staff, post,"
                            + " item_id, due_on, counted_from, raised_for) values (?, ?, ?, ?, ?,"
                            + " ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?) on conflict"
                            + " (municipality, deadline_id) do update set state = excluded.state,"
                            + " content = excluded.content, agency = excluded.agency, staff ="
                            + " excluded.staff, post = excluded.post, counted_from ="
                            + " excluded.counted_from, raised_for = excluded.raised_for")
                .params(town, row.deadlineId().value(), row.book(), row.stream(), row.matter())
                .param(row.kind().name())
                .param(row.state().name())
                .param(8, row.within() == null ? null : row.within().name(), Types.VARCHAR)
                .param(json.writeValueAsString(row))
                .param(10, file == null ? null : file.value(), Types.OTHER)
                .param(11, agency(owner.agency()), Types.OTHER)
                .param(12, staff(owner.staff()), Types.OTHER)
                .param(13, post(owner.post()), Types.OTHER)
                .param(14, item == null ? null : item.value(), Types.OTHER)
                .param(15, row.dueOn(), Types.DATE)
                .param(16, row.countedFrom(), Types.DATE)
                .param(17, row.raisedFor(), Types.DATE)
                .update();
    }

    private static @Nullable UUID agency(@Nullable AgencyId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID staff(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID post(@Nullable PostId id) {
        return id == null ? null : id.value();
    }

    void forget(String town, UUID book) {
        projector
                .sql("delete from views.deadline where municipality = ? and book_id = ?")
                .params(town, book)
                .update();
    }

    void empty() {
        projector.sql("truncate views.deadline, views.deadline_book").update();
    }

    List<UUID> bookOf(String town, DeadlineId deadline) {
        return projector
                .sql(
                        "select book_id from views.deadline"
                                + " where municipality = ? and deadline_id = ?")
                .params(town, deadline.value())
                .query(UUID.class)
                .list();
    }

    /** The files that open deadlines about these matters, set in this stream, are of. */
    List<UUID> booksOf(String town, UUID stream, Collection<UUID> matters) {
        return projector
                .sql(
                        "select distinct book_id from views.deadline where municipality = :town and"
                                + " stream_id = :stream and matter in (:matters) and state = 'OPEN'"
                                + " order by book_id")
                .param("town", town)
                .param("stream", stream)
                .param("matters", matters.isEmpty() ? List.of(stream) : matters)
                .query(UUID.class)
                .list();
    }

    /** The books in which a deadline about this matter is open, whatever set it. */
    List<UUID> booksAbout(String town, UUID matter) {
        return projector
                .sql(
                        "select distinct book_id from views.deadline where municipality = ? and"
                                + " matter = ? and state = 'OPEN' order by book_id")
                .params(town, matter)
                .query(UUID.class)
                .list();
    }
}
