package org.caseledger.ops.setup;

import org.caseledger.command.http.FieldError;
import org.caseledger.command.http.Sentences;
import org.caseledger.command.http.StrictReading;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a set-up file, read as far as it can be read.
 *
 * @param file null when its form is wrong anywhere
 */
record SetupText(@Nullable SetupFile file, YamlTree tree, List<SetupFinding> findings) {

    private static final int LONGEST_LIST = 5000;
    private static final Sentences SENTENCES = new Sentences();

    static SetupText read(String text) {
        YamlTree tree = YamlTree.of(text);
        List<SetupFinding> findings = new ArrayList<>(tree.findings());
        if (!findings.isEmpty()) {
            return new SetupText(null, tree, findings);
        }
        var reading = StrictReading.of(SetupFile.class, tree.root(), LONGEST_LIST);
        reading.errors().forEach(error -> findings.add(finding(error, tree)));
        SetupFile file = reading.value().orElse(null);
        if (file != null) {
            findings.addAll(new SetupReferences(file, tree).wrong());
        }
        return new SetupText(file, tree, SetupFinding.byLine(findings));
    }

    private static SetupFinding finding(FieldError error, YamlTree tree) {
        return SetupFinding.error(
                tree.line(error.field()),
                sentence(error, Locale.JAPANESE),
                sentence(error, Locale.ENGLISH));
    }

    private static String sentence(FieldError error, Locale locale) {
        String allowed =
                error.allowed().isEmpty() ? "" : " (" + String.join(" / ", error.allowed()) + ")";
        return error.field() + ": " + SENTENCES.problem(error.key(), locale) + allowed;
    }
}
