package org.caseledger.query.gate.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.PolicySet;

import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.LabelClass;
import org.caseledger.query.gate.PolicyRule;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.PolicyUnavailable;
import org.caseledger.query.gate.Relation;
import org.caseledger.query.gate.Ruling;
import org.caseledger.query.gate.Verdict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides by a Cedar policy, checked against its schema and parsed once. A rule that cannot be
 * evaluated is not passed over: it might have been the one that forbids.
 */
public final class CedarPolicy implements AccessPolicy {

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final List<PolicyRule> rules;
    private final Map<String, Ruling> reasons;
    private final String sha256;

    private CedarPolicy(PolicySet policies, List<PolicyRule> rules, String sha256) {
        this.policies = policies;
        this.rules = rules;
        this.reasons = rules.stream().collect(Collectors.toMap(PolicyRule::id, PolicyRule::reason));
        this.sha256 = sha256;
    }

    /**
     * Reads a policy.
     *
     * @throws PolicyUnavailable when it does not fit its schema, or a rule lacks its reason
     */
    public static CedarPolicy of(PolicyText text) {
        var reading = new CedarReading(text);
        return new CedarPolicy(reading.policies(), reading.rules(), text.sha256());
    }

    @Override
    public Verdict decide(Relation reader, LabelClass label) {
        AuthorizationSuccessResponse answer = ask(reader, label);
        if (!answer.getErrors().isEmpty()) {
            throw new PolicyUnavailable("a rule of the policy could not be evaluated");
        }
        return Verdict.of(
                answer.isAllowed(), answer.getReason().stream().map(this::reasonOf).toList());
    }

    private AuthorizationSuccessResponse ask(Relation reader, LabelClass label) {
        try {
            AuthorizationResponse response =
                    engine.isAuthorized(
                            CedarQuestion.of(reader, label), policies, Set.<Entity>of());
            return response.success.orElseThrow(
                    () -> new PolicyUnavailable("the policy gave no answer"));
        } catch (AuthException e) {
            throw new PolicyUnavailable("the policy could not be asked", e);
        }
    }

    private Ruling reasonOf(String rule) {
        Ruling reason = reasons.get(rule);
        if (reason == null) {
            throw new PolicyUnavailable("a rule of the policy has no reason");
        }
        return reason;
    }

    @Override
    public void requireReady() {
        // it was read and checked when it was made
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public List<PolicyRule> rules() {
        return rules;
    }
}
