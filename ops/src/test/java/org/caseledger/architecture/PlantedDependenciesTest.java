package org.caseledger.architecture;

import static org.caseledger.architecture.DependencyRules.*;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** Each promise of {@link DependenciesTest} sees the breach planted against it. */
class PlantedDependenciesTest {

    private static final String RULE = "RuleThatKnowsTooMuch";
    private static final String VIEW = "ViewThatKnowsTooMuch";
    private static final String EVENT = "EventThatKnowsTooMuch";

    @Test
    void a_rule_that_knows_more_than_its_stream_is_seen() {
        Planted.isSeenBy(rulesKnowOnlyTheirStream(Planted.RULES), RULE, "Assert", VIEW);
    }

    @Test
    void an_event_that_knows_a_library_is_seen() {
        Planted.isSeenBy(eventsKnowOnlyJavaAndJson(), EVENT, "org.slf4j.Logger");
    }

    @Test
    void axon_spring_and_cedar_out_of_their_places_are_seen() {
        Planted.isSeenBy(axonStaysInItsPlaces(), RULE, "MetaData");
        Planted.isSeenBy(springStaysInItsPlaces(), RULE, "Assert");
        Planted.isSeenBy(cedarStaysBehindItsPort(), VIEW, "BasicAuthorizationEngine");
    }

    @Test
    void writing_that_knows_reading_is_seen_and_the_other_way_round() {
        Planted.isSeenBy(knowsNothingOf(Code.COMMAND, Code.QUERY), RULE, VIEW);
        Planted.isSeenBy(knowsNothingOf(Code.QUERY, Code.COMMAND), VIEW, RULE);
    }

    @Test
    void a_view_that_leans_on_another_is_seen() {
        Set<String> views = Set.of(Planted.VIEW, Planted.OTHER_VIEW);

        Planted.isSeenBy(viewLeansOnNone(Planted.VIEW, views), VIEW, "OtherView");
    }

    @Test
    void a_circle_of_packages_is_seen() {
        Planted.isSeenBy(packagesFormNoCircle(), "Cycle detected", VIEW, "OtherView");
    }

    @Test
    void whoever_asks_clock_or_chance_is_seen() {
        Planted.isSeenBy(
                neitherClockNorChance(Set.of(Planted.RULES)),
                "LocalDate.now",
                "Instant.now",
                "randomUUID");
    }

    @Test
    void a_field_filled_from_outside_is_seen() {
        Planted.isSeenBy(nothingIsInjectedIntoFields(), VIEW, "injected");
    }
}
