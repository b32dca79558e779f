package org.caseledger.ops.migration;

import static java.util.Map.entry;

import org.caseledger.events.household.Relation;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.SaidBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The words that usually stand in columns of choices; a mapping adds the town's own. */
final class WordLists {

    private static final Map<MigrationField, Map<String, String>> USUAL =
            Map.of(
                    MigrationField.RELATION, relations(),
                    MigrationField.STAGE, stages(),
                    MigrationField.PERSON_CONCERNED, yesAndNo(),
                    MigrationField.REPORTER, reporters(),
                    MigrationField.CONSENT_FORM, forms(),
                    MigrationField.OUTREACH_GROUND, grounds());

    private WordLists() {}

    /** The choice a word stands for, if any. */
    static Optional<String> meaning(MigrationField field, String word) {
        return Optional.ofNullable(USUAL.getOrDefault(field, Map.of()).get(word));
    }

    /** The choice that a mapping names, either by its code or by a usual word. */
    static Optional<String> choice(MigrationField field, String meaning) {
        return USUAL.getOrDefault(field, Map.of()).containsValue(meaning)
                ? Optional.of(meaning)
                : meaning(field, meaning);
    }

    /** The words that may stand in a column, for the sentence about one that may not. */
    static List<String> words(MigrationField field) {
        return new ArrayList<>(new TreeSet<>(USUAL.getOrDefault(field, Map.of()).keySet()));
    }

    private static Map<String, String> relations() {
        return Map.ofEntries(
                entry("世帯主", Relation.HEAD.name()),
                entry("妻", Relation.SPOUSE.name()),
                entry("夫", Relation.SPOUSE.name()),
                entry("配偶者", Relation.SPOUSE.name()),
                entry("子", Relation.CHILD.name()),
                entry("長男", Relation.CHILD.name()),
                entry("長女", Relation.CHILD.name()),
                entry("次男", Relation.CHILD.name()),
                entry("次女", Relation.CHILD.name()),
                entry("父", Relation.PARENT.name()),
                entry("母", Relation.PARENT.name()),
                entry("兄", Relation.SIBLING.name()),
                entry("弟", Relation.SIBLING.name()),
                entry("姉", Relation.SIBLING.name()),
                entry("妹", Relation.SIBLING.name()),
                entry("孫", Relation.GRANDCHILD.name()),
                entry("その他の親族", Relation.OTHER_RELATIVE.name()),
                entry("その他", Relation.OTHER.name()));
    }

    private static Map<String, String> stages() {
        return Map.of(
                "受理", CarriedStage.RECEIVED.name(),
                "アセスメント中", CarriedStage.RECEIVED.name(),
                "支援中", CarriedStage.SUPPORTING.name(),
                "中断", CarriedStage.SUSPENDED.name(),
                "終結", CarriedStage.CLOSED.name(),
                "アウトリーチ", CarriedStage.OUTREACH.name());
    }

    private static Map<String, String> yesAndNo() {
        return Map.of("○", "true", "〇", "true", "本人", "true", "×", "false", "世帯員", "false");
    }

    private static Map<String, String> reporters() {
        return Map.of(
                "本人", SaidBy.Kind.PERSON_CONCERNED.name(),
                "家族", SaidBy.Kind.FAMILY.name(),
                "関係機関", SaidBy.Kind.AGENCY_WORKER.name(),
                "地域住民", SaidBy.Kind.RESIDENT.name(),
                "記録者", SaidBy.Kind.OBSERVED.name());
    }

    private static Map<String, String> forms() {
        return Map.of(
                "申込票", ConsentForm.APPLICATION_FORM.name(),
                "その他の書面", ConsentForm.OTHER_WRITING.name(),
                "口頭", ConsentForm.ORAL.name());
    }

    private static Map<String, String> grounds() {
        return Map.of(
                "支援が届いていない", OutreachGround.NOT_REACHED.name(),
                "つながることに拒否的", OutreachGround.REFUSING.name(),
                "長期のひきこもり", OutreachGround.LONG_WITHDRAWN.name());
    }
}
