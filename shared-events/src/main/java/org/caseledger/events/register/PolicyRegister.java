package org.caseledger.events.register;

import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which access policies a municipality has published, and from when each holds. Key: its name. */
public final class PolicyRegister implements Register<PolicyRegister.Policy> {

    public static final PolicyRegister POLICY = new PolicyRegister();

    /**
     * One published policy.
     *
     * @param reviewBy until when a superior looks at what one person alone approved
     */
    public record Policy(
            String sha256,
            LocalDate validFrom,
            List<StaffId> approvers,
            @Nullable LocalDate reviewBy) {}

    private PolicyRegister() {}

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public Class<Policy> valueType() {
        return Policy.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AccessPolicyPublished event -> Set.of(event.policyId());
            default -> Set.of();
        };
    }

    @Override
    public Policy after(@Nullable Policy before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AccessPolicyPublished event ->
                    new Policy(
                            event.sha256(), event.validFrom(), event.approvers(), event.reviewBy());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Policy value) {
        return Set.of("all");
    }

    /** All published policies by name, the last to begin first. */
    public static List<Fact<Policy>> published(Facts facts) {
        return facts.findAll(POLICY, "all").stream()
                .sorted(
                        Comparator.comparing((Fact<Policy> each) -> each.value().validFrom())
                                .reversed())
                .toList();
    }

    /** The policy that holds on a day; empty when none was published for it. */
    public static Optional<Policy> on(Facts facts, LocalDate day) {
        return published(facts).stream()
                .map(Fact::value)
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst();
    }
}
