package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.architecture.Code.MAIN;

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
        DependencyRules.rulesKnowOnlyTheirStream(own).check(MAIN);
    }

    @Test
    void events_know_nothing_but_java_and_json() {
        DependencyRules.eventsKnowOnlyJavaAndJson().check(MAIN);
    }

    @Test
    void axon_is_known_to_the_shell_the_views_the_engine_and_the_wiring_only() {
        DependencyRules.axonStaysInItsPlaces().check(MAIN);
    }

    @Test
    void spring_is_known_at_the_edge_in_the_views_and_in_ops_only() {
        DependencyRules.springStaysInItsPlaces().check(MAIN);
    }

    @Test
    void cedar_is_known_behind_the_port_of_the_policy_only() {
        DependencyRules.cedarStaysBehindItsPort().check(MAIN);
    }

    @Test
    void writing_and_reading_do_not_know_each_other() {
        DependencyRules.knowsNothingOf(Code.COMMAND, Code.QUERY).check(MAIN);
        DependencyRules.knowsNothingOf(Code.QUERY, Code.COMMAND).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("viewPackages")
    void a_view_does_not_lean_on_another_view(String own) {
        DependencyRules.viewLeansOnNone(own, viewPackages()).check(MAIN);
    }

    @Test
    void packages_form_no_circle() {
        DependencyRules.packagesFormNoCircle().check(MAIN);
    }

    @Test
    void events_and_rules_ask_neither_clock_nor_chance() {
        DependencyRules.neitherClockNorChance(rulePackages()).check(MAIN);
    }

    @Test
    void nothing_is_injected_into_fields() {
        DependencyRules.nothingIsInjectedIntoFields().check(MAIN);
    }
}
