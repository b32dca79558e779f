package org.caseledger.faults;

import org.caseledger.command.http.Act;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.query.casefile.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The addresses that a route stands for in a town: each variable and each parameter with what there
 * is for it. A variable or parameter that this does not know is an error: it would not be walked.
 */
final class EveryAddress {

    /** Every form of an act and every entry; otherwise some of them. */
    static final boolean WHOLE = Boolean.getBoolean("caseledger.paths");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** These choose a page of a list or wait for it; they open nothing. */
    private static final Set<String> PAGING = Set.of("cursor", "minPosition");

    private final Map<String, List<String>> ids = new HashMap<>();

    EveryAddress(JdbcClient owner, MarkedTown town) {
        List<String> events = events(owner, town);
        ids.put("fileId", List.of(town.file()));
        ids.put("eventId", events);
        ids.put("entry", List.of(town.form()));
        ids.put("sittingId", keys(owner, "sitting"));
        ids.put("bodyId", keys(owner, "body"));
        ids.put("noteId", keys(owner, "note"));
        ids.put("protectionId", keys(owner, "protection"));
        ids.put("attachmentId", keys(owner, "attachment"));
        ids.put("personId", keys(owner, "member"));
        ids.put("person", List.of(town.mother, town.son));
        ids.put("group", List.of("OVERDUE", "REPORTS"));
        ids.put("mapping", List.of("none"));
        ids.put("staffId", List.of(DemonstrationUsers.COORDINATOR.toString()));
        ids.put("attendee", List.of(DemonstrationUsers.COORDINATOR.toString()));
        ids.put("migrationId", List.of(UUID.randomUUID().toString()));
        ids.put("name", acts());
        ids.put("stream", List.of(town.household().substring("/households/".length())));
        ids.put("change", Arrays.stream(Change.values()).map(Change::name).toList());
        ids.put("asOf", List.of(MarkedTown.DAY));
        ids.put("on", List.of(MarkedTown.DAY));
        ids.put("until", List.of(MarkedTown.TODAY.plusYears(1).toString()));
        ids.put("month", List.of(MarkedTown.DAY.substring(0, 7)));
        ids.put("mine", List.of("true"));
        ids.put("kind", List.of("CONSENT_EXPIRY"));
        ids.put("within", List.of("90"));
        ids.put("number", List.of("1"));
    }

    /** One of each kind that bears something close; all of them in the long run. */
    private static List<String> events(JdbcClient owner, MarkedTown town) {
        String each =
                WHOLE
                        ? "select event_id::text from ledger.event where file_id = ?"
                        : "select distinct on (type) event_id::text from ledger.event"
                                + " where file_id = ? and convert_from(payload, 'UTF8')"
                                + " like any (array['%\"S3\"%', '%\"S4\"%'])"
                                + " order by type, event_id";
        return owner.sql(each).param(UUID.fromString(town.file())).query(String.class).list();
    }

    /** The form that is filled in beforehand, and of the others a few; all of them in the long run. */
    private static List<String> acts() {
        List<String> all = TableOfActs.ALL.stream().map(Act::name).distinct().toList();
        return IntStream.range(0, all.size())
                .filter(number ->
                        WHOLE
                                || number % 40 == 0
                                || all.get(number).equals("record-assessment-sheet"))
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> keys(JdbcClient owner, String register) {
        return owner.sql("select key from ledger.register_entry where register = ?")
                .param(register)
                .query(String.class)
                .list();
    }

    /** Each person whose whereabouts are known, with the household they are in or were in last. */
    static Map<String, String> households(JdbcClient owner) {
        Map<String, String> households = new HashMap<>();
        owner.sql(
                        """
                        select key, value ->> 'householdId' from ledger.register_entry
                        where register = 'member' and key in (
                            select jsonb_array_elements_text(content::jsonb -> 'subjects')
                            from ledger.label where content ->> 'sensitivity' = 'S3')
                        """)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(member -> households.put(member.getKey(), member.getValue()));
        return households;
    }

    List<String> of(String route, HandlerMethod handler) {
        List<String> plain = List.of(route);
        for (MatchResult variable : VARIABLE.matcher(route).results().toList()) {
            List<String> values = values(variable.group(1));
            plain =
                    plain.stream()
                            .flatMap(each ->
                                    values.stream().map(id -> each.replace(variable.group(), id)))
                            .toList();
        }
        List<String> questions = questions(handler);
        return plain.stream()
                .flatMap(each -> questions.stream().map(question -> each + question))
                .toList();
    }

    /** Without any; with each value of one parameter, alone and beside the others. */
    private List<String> questions(HandlerMethod handler) {
        List<String> names = parameters(handler);
        List<String> questions = new ArrayList<>(List.of(""));
        for (String name : names) {
            String others =
                    String.join(
                            "",
                            names.stream()
                                    .filter(other -> !other.equals(name))
                                    .map(other -> "&" + other + "=" + values(other).getFirst())
                                    .toList());
            for (String value : values(name)) {
                questions.add("?" + name + "=" + value + others);
            }
            questions.add("?" + name + "=" + values(name).getFirst());
        }
        return questions.stream().distinct().toList();
    }

    private static List<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(each -> each.isAnnotationPresent(RequestParam.class))
                .map(each -> each.getName())
                .filter(name -> !PAGING.contains(name))
                .toList();
    }

    private List<String> values(String name) {
        return Objects.requireNonNull(ids.get(name), () -> "nothing is walked for " + name);
    }
}
