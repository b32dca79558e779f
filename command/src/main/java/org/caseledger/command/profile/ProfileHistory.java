package org.caseledger.command.profile;

import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.register.TextRegister;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Which settings are decided for which days, and which texts and policies were published. */
public record ProfileHistory(
        Set<LocalDate> startingDays, Set<Start> settings, Set<String> texts, Set<String> policies) {

    /** Nothing decided: the strict default holds. */
    public static final ProfileHistory NOTHING =
            new ProfileHistory(Set.of(), Set.of(), Set.of(), Set.of());

    /** A setting has a value of its own from that day on. */
    public record Start(ProfileSetting setting, LocalDate from) {}

    public ProfileHistory {
        startingDays = Set.copyOf(startingDays);
        settings = Set.copyOf(settings);
        texts = Set.copyOf(texts);
        policies = Set.copyOf(policies);
    }

    public ProfileHistory after(ProfileEvent event) {
        return switch (event) {
            case ProfileDecided decided ->
                    new ProfileHistory(
                            with(startingDays, decided.validFrom()), settings, texts, policies);
            case ProfileSettingsDecided decided ->
                    new ProfileHistory(startingDays, with(decided), texts, policies);
            case TextVersionPublished text ->
                    new ProfileHistory(
                            startingDays,
                            settings,
                            with(texts, TextRegister.key(text.kind(), text.version())),
                            policies);
            case AccessPolicyPublished published ->
                    new ProfileHistory(
                            startingDays, settings, texts, with(policies, published.policyId()));
        };
    }

    private Set<Start> with(ProfileSettingsDecided decided) {
        Set<Start> all = new HashSet<>(settings);
        decided.settings().forEach(one -> all.add(new Start(one.setting(), decided.validFrom())));
        return all;
    }

    private static <T> Set<T> with(Set<T> before, T added) {
        Set<T> all = new HashSet<>(before);
        if (!all.add(added)) {
            throw new IllegalStateException("the same decision twice");
        }
        return all;
    }
}
