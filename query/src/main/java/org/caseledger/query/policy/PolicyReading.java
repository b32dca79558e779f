package org.caseledger.query.policy;

import org.caseledger.events.register.PolicyRegister;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.PublishedPolicy;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads which rules decide on access, and whether they are the ones that were published. */
@Component
class PolicyReading {

    private final ReadGate gate;
    private final AccessPolicy policy;
    private final LedgerHistory history;

    PolicyReading(ReadGate gate, AccessPolicy policy, LedgerHistory history) {
        this.gate = gate;
        this.policy = policy;
        this.history = history;
    }

    /**
     * The policy that decides now.
     *
     * @param published whether the municipality published just this text for today
     */
    public record PolicyNow(
            String policyId,
            String sha256,
            boolean published,
            List<Rule> rules,
            List<Publication> publications,
            long ledgerPosition) {}

    /** One rule: what it says, whether it opens or closes, and the reason it leaves in a look. */
    public record Rule(String id, boolean permits, String code, String reason, String says) {}

    /** When which text was published, by how many, and until when a superior looks at it. */
    public record Publication(
            String policyId,
            String sha256,
            LocalDate validFrom,
            int approvers,
            @Nullable LocalDate reviewBy) {}

    /** The same, with the version of the stream that a new publication is written to. */
    record Versioned(PolicyNow now, long version) {}

    Versioned versioned(SignedIn reader, OutputPath path) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.ADMINISTRATION,
                look -> new Versioned(now(look), version(look)));
    }

    PolicyNow now(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.ADMINISTRATION, this::now);
    }

    /** What the page asks for to publish it; null while it is published, or for somebody else. */
    @Nullable Publishing publishing(SignedIn reader) {
        return gate.look(
                reader,
                OutputPath.POLICY_PAGE,
                ReadingPurpose.ADMINISTRATION,
                look ->
                        isPublished(look) || !Publishing.isFor(look.actor().capacity())
                                ? null
                                : Publishing.of(look, history, policy.sha256()));
    }

    private boolean isPublished(Look look) {
        return PublishedPolicy.is(policy.sha256(), look.facts(), look.reader().today());
    }

    private PolicyNow now(Look look) {
        return new PolicyNow(
                PolicyText.ID,
                policy.sha256(),
                isPublished(look),
                policy.rules().stream()
                        .map(rule ->
                                new Rule(
                                        rule.id(),
                                        rule.permits(),
                                        rule.reason().name(),
                                        rule.reason().words(),
                                        rule.says()))
                        .toList(),
                PolicyRegister.published(look.facts()).stream()
                        .map(each ->
                                new Publication(
                                        each.key(),
                                        each.value().sha256(),
                                        each.value().validFrom(),
                                        each.value().approvers().size(),
                                        each.value().reviewBy()))
                        .toList(),
                look.position());
    }

    /** Publishing decides on what was seen, so whoever reads the policy learns its version. */
    private long version(Look look) {
        UUID profile = StreamIds.profile(look.actor().municipality());
        return history.versions(look.sql(), List.of(profile), look.position())
                .getOrDefault(profile, -1L);
    }
}
