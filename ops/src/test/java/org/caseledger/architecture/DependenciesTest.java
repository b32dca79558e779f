package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.architecture.Code.MAIN;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class DependenciesTest {

    static Set<String> rulePackages() {
        return new TreeSet<>(Code.rulePackages());
    }

    static Set<String> viewPackages() {
        return new TreeSet<>(Code.viewPackages());
    }

    static Stream<String> packagesThatRulesName() {
        return Stream.of(
                        Code.KNOW_AXON.stream(),
                        Code.KNOW_SPRING.stream(),
                        Code.SHARED_BY_VIEWS.stream().map(each -> "org.caseledger.query." + each),
                        Stream.of(
                                Code.EVENTS,
                                Code.DECISION,
                                Code.SHARED_RULES,
                                Code.REGISTERS,
                                Code.CEDAR))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("packagesThatRulesName")
    void a_package_that_a_rule_names_holds_classes(String name) {
        assertThat(Code.packages(name)).isNotEmpty();
    }

    @Test
    void there_are_rules_and_views_to_look_at() {
        assertThat(rulePackages()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(viewPackages()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("rulePackages")
    void rules_know_only_the_ledgers_language_and_their_own_stream(String own) {
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        Code.EVENTS,
                        Code.DECISION,
                        Code.SHARED_RULES,
                        own)
                .check(MAIN);
    }

    @Test
    void events_know_nothing_but_java_and_json() {
        classes()
                .that()
                .resideInAPackage(Code.EVENTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..",
                        Code.EVENTS)
                .check(MAIN);
    }

    @Test
    void axon_is_known_to_the_shell_the_views_the_engine_and_the_wiring_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Code.KNOW_AXON.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(MAIN);
    }

    @Test
    void spring_is_known_at_the_edge_in_the_views_and_in_ops_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Code.KNOW_SPRING.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(MAIN);
    }

    @Test
    void cedar_is_known_behind_the_port_of_the_policy_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Code.CEDAR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.cedarpolicy..")
                .check(MAIN);
    }

    @Test
    void writing_and_reading_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(Code.COMMAND)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Code.QUERY)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(Code.QUERY)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Code.COMMAND)
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("viewPackages")
    void a_view_does_not_lean_on_another_view(String own) {
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        viewPackages().stream()
                                .filter(other -> !other.equals(own))
                                .toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("org.caseledger.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void events_and_rules_ask_neither_clock_nor_chance() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.concat(rulePackages().stream(), Stream.of(Code.EVENTS))
                                .toArray(String[]::new))
                .and()
                .doNotHaveFullyQualifiedName("org.caseledger.events.privacy.Sealing")
                .should()
                .accessTargetWhere(CLOCK_OR_CHANCE)
                .check(MAIN);
    }

    private static final DescribedPredicate<JavaAccess<?>> CLOCK_OR_CHANCE =
            DescribedPredicate.describe(
                    "the clock or chance is asked",
                    access -> {
                        String owner = access.getTargetOwner().getFullName();
                        String name = access.getTarget().getName();
                        return owner.startsWith("java.time.") && name.equals("now")
                                || owner.equals("java.time.Clock") && name.startsWith("system")
                                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                                || owner.equals("java.lang.System")
                                        && (name.equals("currentTimeMillis")
                                                || name.equals("nanoTime"))
                                || owner.endsWith("Random")
                                || owner.equals("java.lang.Math") && name.equals("random");
                    });

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(MAIN);
    }
}
