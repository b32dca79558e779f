package org.caseledger.ops.migration;

import org.caseledger.events.migration.MigrationField;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the fields are called in Japanese, in mapping files and on the page. */
final class FieldWords {

    private FieldWords() {}

    static String of(MigrationField field) {
        return switch (field) {
            case HOUSEHOLD -> "世帯番号";
            case NAME -> "氏名";
            case READING -> "ふりがな";
            case BIRTH_DATE -> "生年月日";
            case RELATION -> "続柄";
            case PERSON_CONCERNED -> "本人";
            case MEMBER_SINCE -> "世帯員になった日";
            case STAGE -> "段階";
            case COORDINATOR -> "調整担当機関";
            case LEAD -> "主担当機関";
            case ROLES -> "役割分担";
            case BEGAN -> "支援開始日";
            case LAST_CONTACT -> "最終接触日";
            case NEXT_REVIEW -> "次回見直し日";
            case CLOSED_ON -> "終結日";
            case PROBLEM -> "課題";
            case PROBLEM_SINCE -> "課題の時期";
            case REPORTER -> "報告者";
            case CONSENT_DATE -> "同意日";
            case CONSENT_FORM -> "同意の方法";
            case CONSENT_VERSION -> "同意文の版";
            case OUTREACH_GROUND -> "アウトリーチの理由";
        };
    }

    static Optional<MigrationField> named(String words) {
        return Arrays.stream(MigrationField.values())
                .filter(field -> of(field).equals(words))
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(MigrationField.values()).map(FieldWords::of).toList();
    }
}
