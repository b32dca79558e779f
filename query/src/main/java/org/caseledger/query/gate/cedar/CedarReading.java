package org.caseledger.query.gate.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.Effect;
import com.cedarpolicy.model.ValidationRequest;
import com.cedarpolicy.model.ValidationResponse;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.model.schema.Schema;

import org.caseledger.query.gate.PolicyRule;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.PolicyUnavailable;
import org.caseledger.query.gate.Ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of a policy, names each rule by its id, and holds it against the schema. */
final class CedarReading {

    private final PolicyText text;
    private final PolicySet policies;
    private final List<PolicyRule> rules = new ArrayList<>();

    CedarReading(PolicyText text) {
        this.text = text;
        Set<Policy> named = new LinkedHashSet<>();
        try {
            for (Policy policy : PolicySet.parsePolicies(text.rules()).policies) {
                named.add(named(policy));
            }
            policies = new PolicySet(named);
            validate();
            policies.cache();
        } catch (AuthException | CacheException e) {
            throw new PolicyUnavailable("the text of the policy cannot be read", e);
        }
        rules.sort(Comparator.comparingInt(this::placeInText));
        if (rules.stream().map(PolicyRule::id).distinct().count() != rules.size()) {
            throw new PolicyUnavailable("two rules of the policy have one id");
        }
    }

    PolicySet policies() {
        return policies;
    }

    List<PolicyRule> rules() {
        return List.copyOf(rules);
    }

    private Policy named(Policy policy) throws AuthException {
        String id = annotation(policy, "id");
        Ruling reason = ruling(annotation(policy, "reason"));
        boolean permits = policy.effect() == Effect.PERMIT;
        if (reason.permits() != permits) {
            throw new PolicyUnavailable("the reason of the rule " + id + " says the contrary");
        }
        rules.add(new PolicyRule(id, permits, reason, annotation(policy, "says")));
        return new Policy(policy.getSource(), id);
    }

    private static Ruling ruling(String code) {
        return Arrays.stream(Ruling.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new PolicyUnavailable("no such reason: " + code));
    }

    private static String annotation(Policy policy, String name) throws AuthException {
        String value = policy.getAnnotation(name);
        if (value == null || value.isBlank()) {
            throw new PolicyUnavailable("a rule of the policy lacks its " + name);
        }
        return value;
    }

    private void validate() throws AuthException {
        Schema schema = Schema.parse(Schema.JsonOrCedar.Cedar, text.schema());
        ValidationResponse checked =
                new BasicAuthorizationEngine().validate(new ValidationRequest(schema, policies));
        if (!checked.validationPassed()) {
            throw new PolicyUnavailable("the policy does not fit its schema: " + checked);
        }
    }

    private int placeInText(PolicyRule rule) {
        return text.rules().indexOf("@id(\"" + rule.id() + "\")");
    }
}
