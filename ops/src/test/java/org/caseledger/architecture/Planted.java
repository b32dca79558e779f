package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** Code that breaks each promise once; it stands among the tests and nothing uses it. */
final class Planted {

    static final String RULES = "org.caseledger.command.planted";
    static final String VIEW = "org.caseledger.query.planted";
    static final String OTHER_VIEW = "org.caseledger.query.plantedtoo";
    static final String EVENTS = "org.caseledger.events.planted";

    static final JavaClasses CODE =
            new ClassFileImporter().importPackages(RULES, VIEW, OTHER_VIEW, EVENTS);

    private Planted() {}

    /** The rule names what was planted against it. */
    static void isSeenBy(ArchRule rule, String... named) {
        assertThatThrownBy(() -> rule.check(CODE))
                .isInstanceOf(AssertionError.class)
                .satisfies(seen -> {
                    for (String name : named) {
                        assertThat(seen).hasMessageContaining(name);
                    }
                });
    }
}
