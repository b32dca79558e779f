package org.caseledger.ops.migration;

import org.caseledger.command.http.Sentences;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What the check of a file found, in words. Places and reasons only: nothing that stands in the file.
 *
 * @param ready no fault, and not taken over before
 * @param complete this very file was taken over before; nothing is added by a second time
 * @param unreadHeadings columns that the mapping passes over
 */
public record MigrationAnswer(
        UUID migrationId,
        String fileSha256,
        String mapping,
        int mappingVersion,
        int rows,
        int cases,
        boolean ready,
        boolean complete,
        List<FaultShown> faults,
        List<AlikeShown> possibleSamePersons,
        List<String> unreadHeadings) {

    /** One fault with its cell as spreadsheets name it, and what may stand there. */
    public record FaultShown(
            String cell,
            Place place,
            String code,
            String rule,
            String ja,
            String en,
            List<String> allowed) {}

    /** A line and where the same reading of a name and day of birth stands too. */
    public record AlikeShown(String cell, List<String> cells, List<UUID> files) {}

    static MigrationAnswer of(Checked checked, Sentences sentences) {
        return new MigrationAnswer(
                checked.migration().value(),
                checked.sha256(),
                checked.mapping().name(),
                checked.mapping().version(),
                checked.rows(),
                checked.cases(),
                checked.isReady(),
                checked.complete(),
                checked.faults().stream().map(fault -> shown(fault, sentences)).toList(),
                checked.alike().stream().map(MigrationAnswer::shown).toList(),
                checked.unread());
    }

    private static AlikeShown shown(Checked.Alike alike) {
        return new AlikeShown(
                alike.place().cell(),
                alike.lines().stream().map(Place::cell).toList(),
                alike.files().stream().map(file -> file.value()).toList());
    }

    private static FaultShown shown(Fault fault, Sentences sentences) {
        return new FaultShown(
                fault.place().cell(),
                fault.place(),
                fault.key(),
                fault.refusal() == null ? "" : fault.refusal().rule(),
                words(fault, sentences, Locale.JAPANESE),
                words(fault, sentences, Locale.ENGLISH),
                fault.allowed());
    }

    private static String words(Fault fault, Sentences sentences, Locale locale) {
        if (fault.refusal() == null) {
            return sentences.problem(fault.key(), locale);
        }
        String why = sentences.refusal(fault.refusal(), locale).orElse(fault.key());
        return why + " " + sentences.instead(fault.refusal(), locale).orElse("");
    }
}
