package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.register.Facts;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Decides recorded looks once more, with the facts folded from the events up to where they stood
 * then and by the day of then: whether somebody was permitted something must have the same answer
 * for ever. It opens nothing.
 */
@Component
public class DecisionsAgain {

    private static final int EVENTS = 1_000;

    private final MunicipalityReads database;
    private final LedgerHistory history;
    private final Sealing sealing;
    private final AccessPolicy policy;

    public DecisionsAgain(
            MunicipalityReads database,
            LedgerHistory history,
            Sealing sealing,
            AccessPolicy policy) {
        this.database = database;
        this.history = history;
        this.sealing = sealing;
        this.policy = policy;
    }

    /**
     * What came out.
     *
     * @param decisions how many were decided once more
     * @param labelsNotKept decisions about a label that no value in the ledger stands under
     * @param otherPolicy looks that a policy decided which is not at hand
     * @param differing the numbers of the looks that would be decided otherwise
     */
    public record Result(
            int looks, int decisions, int labelsNotKept, int otherPolicy, List<Long> differing) {}

    /** Decides the last looks of a municipality once more. */
    public Result ofLast(int most, MunicipalityCode municipality) {
        return database.in(municipality, sql -> run(sql, most, municipality));
    }

    private Result run(JdbcClient sql, int most, MunicipalityCode municipality) {
        List<RecordedLook> looks =
                new ArrayList<>(
                        sql.sql("select * from audit.latest(?, ?)")
                                .params(municipality.value(), most)
                                .query((row, _) -> RecordedLook.of(row))
                                .list());
        looks.sort(Comparator.comparingLong(seen -> seen.look().ledgerPosition()));
        List<RecordedLook> ours =
                looks.stream()
                        .filter(seen -> seen.look().policy().equals(policy.sha256()))
                        .toList();
        var then = new FactsThen(from -> history.after(sql, from, EVENTS));
        Map<UUID, Optional<Label>> known = new HashMap<>();
        Function<UUID, Optional<Label>> labels =
                id -> known.computeIfAbsent(id, unknown -> label(sql, unknown));
        List<Long> differing = new ArrayList<>();
        for (RecordedLook seen : ours) {
            Facts facts = then.at(seen.look().ledgerPosition());
            if (differs(seen, municipality, facts, labels)) {
                differing.add(seen.number());
            }
        }
        int decisions = ours.stream().mapToInt(seen -> kept(seen, labels).size()).sum();
        int recorded = ours.stream().mapToInt(seen -> seen.look().decisions().size()).sum();
        return new Result(
                looks.size(),
                decisions,
                recorded - decisions,
                looks.size() - ours.size(),
                differing);
    }

    /** A page also asks about a value that it might record; its label is kept only with the value. */
    private static List<Decided> kept(RecordedLook seen, Function<UUID, Optional<Label>> labels) {
        return seen.look().decisions().stream()
                .filter(each -> labels.apply(each.label()).isPresent())
                .toList();
    }

    /** Whether the same reader would be known otherwise, or anything would be decided otherwise. */
    private boolean differs(
            RecordedLook seen,
            MunicipalityCode municipality,
            Facts facts,
            Function<UUID, Optional<Label>> labels) {
        LookRecord look = seen.look();
        Optional<Reader> reader =
                Reader.of(new SignedIn(municipality, look.staff()), facts, look.day());
        if (reader.isEmpty() || look.capacity() == null) {
            return reader.isPresent() || look.capacity() != null;
        }
        Actor actor = reader.get().actor();
        if (actor.capacity() != look.capacity()
                || !actor.organisation().equals(look.organisation())) {
            return true;
        }
        var opening =
                new Opening(
                        new Relations(actor, facts, look.day(), seen.at()),
                        ids -> ids.stream().map(id -> labels.apply(id).orElseThrow()).toList(),
                        sealing,
                        policy,
                        true);
        List<Decided> then = kept(seen, labels);
        then.forEach(each -> opening.permits(labels.apply(each.label()).orElseThrow()));
        return !agree(then, opening.decisions());
    }

    private static boolean agree(List<Decided> then, List<Decided> again) {
        return then.size() == again.size()
                && IntStream.range(0, then.size())
                        .allMatch(at -> agree(then.get(at), again.get(at)));
    }

    /** How old the second factor was is not kept: the policy itself must have permitted then. */
    private static boolean agree(Decided then, Decided again) {
        return then.ruling() == Ruling.DENIED_SECOND_FACTOR
                ? then.label().equals(again.label()) && again.ruling().permits()
                : then.equals(again);
    }

    private static Optional<Label> label(JdbcClient sql, UUID id) {
        return sql.sql("select content::text from ledger.label where label_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(content -> LedgerJson.plain().readValue(content, Label.class));
    }
}
