package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.register.Facts;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where every read passes. It resolves the reader, lets the question be asked within one snapshot,
 * opens what the policy permits, and hands out the answer only after the look has been recorded.
 * What a reader may do is always judged by today, also when the past is shown.
 */
@Component
public class ReadGate {

    private final MunicipalityReads database;
    private final LedgerHistory history;
    private final Sealing sealing;
    private final AuditTrail trail;
    private final AccessPolicy policy;
    private final Clock clock;
    private SecondFactor secondFactor = SecondFactor.STANDARD;

    public ReadGate(
            MunicipalityReads database,
            LedgerHistory history,
            Sealing sealing,
            AuditTrail trail,
            AccessPolicy policy,
            Clock clock) {
        this.database = database;
        this.history = history;
        this.sealing = sealing;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    /** How long a second factor counts, if not for the standard time. */
    @Autowired(required = false)
    void counting(SecondFactor set) {
        this.secondFactor = set;
    }

    private sealed interface Outcome<T> {
        LookRecord look();

        record Shown<T>(T answer, LookRecord look) implements Outcome<T> {}

        record Denied<T>(RuntimeException reason, LookRecord look) implements Outcome<T> {}
    }

    /**
     * Answers a question. The answer must be complete when it is returned: nothing in it may be
     * fetched later.
     *
     * @throws NotFound when there is no such thing for this reader; that is recorded too
     * @throws TooManySearches when the reader has searched too often; that is recorded too
     * @throws PolicyUnavailable when nothing can be decided, or by another policy than published
     * @throws AuditUnavailable when the look could not be recorded
     */
    public <T> T look(
            SignedIn signedIn,
            OutputPath path,
            ReadingPurpose purpose,
            Function<Look, T> question) {
        policy.requireReady();
        Outcome<T> outcome =
                database.in(
                        signedIn.municipality(),
                        sql -> ask(sql, signedIn, new Way(path, purpose), question));
        trail.record(signedIn.municipality(), List.of(outcome.look()));
        if (outcome.look().reasons().contains(Ruling.DENIED_SECOND_FACTOR)) {
            StepUpHint.give(secondFactor.most());
        }
        return switch (outcome) {
            case Outcome.Shown<T>(T answer, _) -> answer;
            case Outcome.Denied<T>(RuntimeException reason, _) -> throw reason;
        };
    }

    private record Way(OutputPath path, ReadingPurpose purpose) {}

    private <T> Outcome<T> ask(
            JdbcClient sql, SignedIn signedIn, Way way, Function<Look, T> question) {
        Facts facts = new StoredFacts(sql);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, LedgerLine.TOWN_TIME);
        long position = history.position(sql);
        PublishedPolicy.require(way.path(), policy.sha256(), facts, today);
        var reader = Reader.of(signedIn, facts, today);
        if (reader.isEmpty()
                || !way.path().isOpenTo(reader.get().actor().capacity(), facts, today)) {
            return new Outcome.Denied<>(
                    new NotFound(),
                    turnedAway(signedIn, way, position, new AtTheDoor(reader.orElse(null), today)));
        }
        var relations = new Relations(reader.get().actor(), facts, today, now);
        boolean fresh = secondFactor.isFresh(signedIn, now);
        var opening =
                new Opening(
                        relations, ids -> labels(sql, ids), sealing.ofOneRequest(), policy, fresh);
        var look = new Look(reader.get(), sql, facts, opening, position);
        try {
            T answer = question.apply(look);
            return new Outcome.Shown<>(answer, recordOf(look, way, false));
        } catch (NotFound none) {
            return new Outcome.Denied<>(none, recordOf(look, way, true));
        } catch (TooManySearches tooMany) {
            look.opening().note(Ruling.DENIED_TOO_MANY_SEARCHES);
            return new Outcome.Denied<>(tooMany, recordOf(look, way, true));
        }
    }

    private static List<Label> labels(JdbcClient sql, Set<UUID> ids) {
        return sql
                .sql("select content::text from ledger.label where label_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(content -> LedgerJson.plain().readValue(content, Label.class))
                .toList();
    }

    private LookRecord recordOf(Look look, Way way, boolean denied) {
        return new LookRecord(
                look.actor().staff(),
                look.actor().capacity(),
                look.actor().organisation(),
                way.purpose(),
                way.path(),
                List.copyOf(look.files()),
                List.copyOf(look.persons()),
                look.opening().decisions(),
                look.opening().reasons(),
                policy.sha256(),
                look.position(),
                look.reader().today(),
                denied);
    }

    private record AtTheDoor(@Nullable Reader reader, LocalDate today) {}

    private LookRecord turnedAway(SignedIn signedIn, Way way, long position, AtTheDoor door) {
        Reader who = door.reader();
        return new LookRecord(
                signedIn.staff(),
                who == null ? null : who.actor().capacity(),
                who == null ? null : who.actor().organisation(),
                way.purpose(),
                way.path(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(Ruling.DENIED_BY_DEFAULT),
                policy.sha256(),
                position,
                door.today(),
                true);
    }
}
