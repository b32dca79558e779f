package org.caseledger.query.deadlines;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.AttendanceRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.PostHolding;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.SealedJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The open deadlines that one reader may know of: all of the files they are in on; of other files
 * they know to exist, the hand-over that waits for their agency and the items they were named for.
 */
@Component
public class OpenDeadlines {

    private static final String KNOWN =
            """
            from (select *, %s due from views.deadline where state = 'OPEN') d
            left join views.deadline_book b using (municipality, book_id)
            where (d.due, d.deadline_id) > (:dueOn, :deadlineId)
                and (:kinds = '{}' or d.kind = any(cast(:kinds as text[])))
                and d.due <= :until
                and (not :mine or d.staff = :staff or d.agency = :agency
                    or d.post = any(cast(:posts as uuid[])))
                and ((d.file_id is null
                        and (:office or (d.kind = 'MONTH_REPORT' and d.agency = :agency)))
                    or (d.file_id is not null and (:all
                        or d.file_id = any(cast(:whole as uuid[]))
                        or (d.file_id = any(cast(:known as uuid[]))
                            and d.kind = 'HAND_OVER_ANSWER' and d.agency = :agency)
                        or d.item_id = any(cast(:items as uuid[])))))
            """
                    .formatted(DeadlineDays.DUE);

    private static final String PAGE =
            "select d.content::text, d.due, nullif(b.content -> 'name', 'null')::text "
                    + KNOWN
                    + "order by d.due, d.deadline_id limit :size";

    private static final String COUNT = "select count(*) " + KNOWN;

    private static final Set<Capacity> OFFICE =
            Set.of(Capacity.MUNICIPAL_OFFICER, Capacity.COORDINATOR, Capacity.REVIEWER);
    private static final TypeReference<Labelled<Words>> NAME = new TypeReference<>() {};

    private final JsonMapper json;

    public OpenDeadlines(SealedJson json) {
        this.json = json.mapper();
    }

    /** One deadline with its day as it is counted now, and the name kept of its file. */
    record Found(DeadlineRow row, LocalDate dueOn, @Nullable Labelled<Words> name) {

        Asked.Cursor cursor() {
            return new Asked.Cursor(dueOn, row.deadlineId().value());
        }
    }

    List<Found> page(Look look, Asked asked, int size) {
        return asking(PAGE, look, asked).param("size", size).query((row, _) -> found(row)).list();
    }

    /** How many there are on all pages together, by the same question. */
    int count(Look look, Asked asked) {
        return asking(COUNT, look, asked).query(Integer.class).single();
    }

    private static JdbcClient.StatementSpec asking(String question, Look look, Asked asked) {
        Set<UUID> known = look.visibleFiles();
        Set<UUID> files = known == null ? Set.of() : known;
        LocalDate until = asked.until();
        return look.sql()
                .sql(question)
                .param("days", DeadlineDays.on(look.facts(), look.reader().today()).asJson())
                .param("dueOn", asked.after().dueOn())
                .param("deadlineId", asked.after().deadlineId())
                .param("kinds", array(asked.kinds()))
                .param("until", until == null ? LocalDate.of(9999, 12, 31) : until)
                .param("mine", asked.mine())
                .param("staff", look.actor().staff().value())
                .param("agency", look.actor().organisation().value())
                .param("posts", array(posts(look)))
                .param("office", OFFICE.contains(look.actor().capacity()))
                .param("all", known == null)
                .param("whole", array(whole(look, files)))
                .param("known", array(files))
                .param("items", array(items(look)));
    }

    private Found found(ResultSet row) throws SQLException {
        String name = row.getString(3);
        return new Found(
                json.readValue(row.getString(1), DeadlineRow.class),
                row.getObject(2, LocalDate.class),
                name == null ? null : json.readValue(name, NAME));
    }

    private static Set<UUID> whole(Look look, Set<UUID> files) {
        return files.stream()
                .filter(file -> look.seesWholeFile(new FileId(file)))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> items(Look look) {
        String staff = Lookups.staff(look.actor().staff());
        return look.facts().values(AttendanceRegister.ATTENDANCE, staff).stream()
                .map(AttendanceRegister.Attendance::itemId)
                .filter(look::isNamedFor)
                .map(item -> item.value())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> posts(Look look) {
        String agency = Lookups.agency(look.actor().organisation());
        return look.facts().findAll(PostRegister.POST, agency).stream()
                .filter(seat -> isHeld(seat.value(), look))
                .map(seat -> UUID.fromString(seat.key()))
                .collect(Collectors.toSet());
    }

    private static boolean isHeld(PostRegister.Seat seat, Look look) {
        LocalDate today = look.reader().today();
        return seat.existsOn(today)
                && seat.holdings().stream()
                        .filter(holding -> holding.holdsOn(today))
                        .map(PostHolding::staffId)
                        .anyMatch(look.actor().staff()::equals);
    }

    private static String array(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
