package org.caseledger.query.search;

/** What of a person or file met the terms. */
public enum What {
    NAME("氏名"),
    READING("氏名の読み"),
    BIRTH_DATE("生年月日"),
    ADDRESS("住所・居所"),
    PHONE("電話"),
    CONTACT("その他の連絡先"),
    FILE_NUMBER("記録の番号");

    private final String words;

    What(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
