package org.caseledger.command.profile;

import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Which days already have rules of their own, and which policy texts were published. */
public sealed interface Profile {

    /** Nothing decided: the strict default holds. */
    record Default() implements Profile {}

    /** Something was decided for some days. */
    record Decided(Set<LocalDate> startingDays, Set<String> policies) implements Profile {

        public Decided {
            startingDays = Set.copyOf(startingDays);
            policies = Set.copyOf(policies);
        }
    }

    default Profile after(ProfileEvent event) {
        return switch (event) {
            case ProfileDecided decided ->
                    new Decided(with(startingDays(), decided.validFrom()), policies());
            case AccessPolicyPublished published ->
                    new Decided(startingDays(), with(policies(), published.policyId()));
        };
    }

    default Set<LocalDate> startingDays() {
        return Set.of();
    }

    default Set<String> policies() {
        return Set.of();
    }

    private static <T> Set<T> with(Set<T> before, T added) {
        Set<T> all = new HashSet<>(before);
        if (!all.add(added)) {
            throw new IllegalStateException("the same decision twice");
        }
        return all;
    }
}
