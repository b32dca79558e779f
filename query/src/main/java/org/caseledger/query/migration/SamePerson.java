package org.caseledger.query.migration;

import org.caseledger.events.value.Words;

import java.text.Normalizer;
import java.time.LocalDate;

/** What two entries of one person have in common: the reading of the name and the day of birth. */
public final class SamePerson {

    private SamePerson() {}

    /** The same for readings in hiragana and katakana, with and without blanks. */
    public static String key(Words reading, LocalDate birthDate) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(reading.value(), Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> !Character.isWhitespace(each))
                .map(each -> each >= 'ァ' && each <= 'ヶ' ? each - 'ァ' + 'ぁ' : each)
                .forEach(key::appendCodePoint);
        return key.append('/').append(birthDate).toString();
    }
}
