package org.caseledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Set;
import java.util.stream.Stream;

/** What may know what: held against the code by one test, and against planted breaches by another. */
final class DependencyRules {

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

    private DependencyRules() {}

    static ArchRule rulesKnowOnlyTheirStream(String own) {
        return classes()
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
                        own);
    }

    static ArchRule eventsKnowOnlyJavaAndJson() {
        return classes()
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
                        Code.EVENTS);
    }

    static ArchRule axonStaysInItsPlaces() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Code.KNOW_AXON.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..");
    }

    static ArchRule springStaysInItsPlaces() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Code.KNOW_SPRING.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    static ArchRule cedarStaysBehindItsPort() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Code.CEDAR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.cedarpolicy..");
    }

    static ArchRule viewLeansOnNone(String own, Set<String> views) {
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        views.stream().filter(other -> !other.equals(own)).toArray(String[]::new));
    }

    static ArchRule packagesFormNoCircle() {
        return slices().matching("org.caseledger.(**)").should().beFreeOfCycles();
    }

    static ArchRule neitherClockNorChance(Set<String> rules) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.concat(rules.stream(), Stream.of(Code.EVENTS))
                                .toArray(String[]::new))
                .and()
                .doNotHaveFullyQualifiedName("org.caseledger.events.privacy.Sealing")
                .should()
                .accessTargetWhere(CLOCK_OR_CHANCE);
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    static ArchRule knowsNothingOf(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other);
    }
}
