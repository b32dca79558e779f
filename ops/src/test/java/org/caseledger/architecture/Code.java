package org.caseledger.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled code of all modules, and the packages that rules speak of. */
final class Code {

    static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.caseledger");

    static final String EVENTS = "org.caseledger.events..";
    static final String COMMAND = "org.caseledger.command..";
    static final String QUERY = "org.caseledger.query..";
    static final String OPS = "org.caseledger.ops..";
    static final String HTTP = "org.caseledger.command.http";
    static final String SHELL = "org.caseledger.command.axon";
    static final String DECISION = "org.caseledger.command.decision";
    static final String SHARED_RULES = "org.caseledger.command.sharing";
    static final String REGISTERS = "org.caseledger.events.register";
    static final String CEDAR = "org.caseledger.query.gate.cedar";

    /** Where Axon may be known: the shell, the views, the storage engine and the wiring. */
    static final List<String> KNOW_AXON =
            List.of(
                    SHELL,
                    QUERY,
                    "org.caseledger.ops.store",
                    "org.caseledger.ops.assembly",
                    "org.caseledger.ops.metrics",
                    "org.caseledger.ops.reading",
                    "org.caseledger.ops.setup");

    static final List<String> KNOW_SPRING = List.of(HTTP, QUERY, OPS);

    /** What all views may use; views never use one another. */
    static final Set<String> SHARED_BY_VIEWS =
            Set.of("gate", "ledger", "review", "screens", "sentences");

    private Code() {}

    /** The packages of the rules: everything in command but the shell and the edge. */
    static Set<String> rulePackages() {
        return packages(COMMAND)
                .filter(name -> !name.equals(SHELL) && !name.equals(HTTP))
                .collect(Collectors.toSet());
    }

    static Set<String> viewPackages() {
        return packages(QUERY)
                .filter(name -> !SHARED_BY_VIEWS.contains(name.split("\\.", -1)[3]))
                .collect(Collectors.toSet());
    }

    static Stream<String> packages(String pattern) {
        String prefix = pattern.replace("..", "");
        return MAIN.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> name.equals(prefix) || name.startsWith(prefix + "."))
                .distinct();
    }
}
