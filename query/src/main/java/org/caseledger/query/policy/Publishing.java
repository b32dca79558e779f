package org.caseledger.query.policy;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.PolicyRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.sentences.OpenedPhrases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What somebody who may publish the policy of this product needs for it.
 *
 * @param policyId a name under which nothing was published yet
 * @param version of the stream that takes it, as the If-Match of the act
 * @param officers who can approve it
 * @param superiors who can look at it later, where one person alone approves it
 */
public record Publishing(
        String municipality,
        String policyId,
        String text,
        long version,
        LocalDate today,
        List<One> officers,
        List<One> superiors) {

    private static final int OF_HASH = 8;

    /** Somebody to choose. */
    public record One(String id, String name) {}

    /** Whether the act is for somebody in this capacity; the rule itself says so again. */
    static boolean isFor(Capacity capacity) {
        return capacity == Capacity.MUNICIPAL_OFFICER || capacity == Capacity.SYSTEM_OPERATOR;
    }

    static Publishing of(Look look, LedgerHistory history, String sha256) {
        var town = look.actor().municipality();
        UUID profile = StreamIds.profile(town);
        var directory =
                history.ofStreams(look.sql(), List.of(StreamIds.directory(town)), look.position());
        var say = new OpenedPhrases(look, directory);
        return new Publishing(
                town.value(),
                unused(look, sha256),
                PolicyText.shipped().text(),
                history.versions(look.sql(), Set.of(profile), look.position())
                        .getOrDefault(profile, -1L),
                look.reader().today(),
                staff(look, say, Capacity.MUNICIPAL_OFFICER::equals),
                staff(look, say, _ -> true));
    }

    private static String unused(Look look, String sha256) {
        boolean used =
                PolicyRegister.published(look.facts()).stream()
                        .map(Fact::key)
                        .anyMatch(PolicyText.ID::equals);
        return used ? PolicyText.ID + "-" + sha256.substring(0, OF_HASH) : PolicyText.ID;
    }

    private static List<One> staff(Look look, OpenedPhrases say, Predicate<Capacity> which) {
        LocalDate today = look.reader().today();
        return look.facts().findAll(StaffRegister.STAFF, "all").stream()
                .filter(each ->
                        each.value().on(today).stream()
                                .anyMatch(post -> which.test(post.capacity())))
                .map(each -> new One(each.key(), say.staff(StaffId.of(each.key()))))
                .toList();
    }
}
