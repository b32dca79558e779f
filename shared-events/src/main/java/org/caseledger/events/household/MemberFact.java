package org.caseledger.events.household;

/** What is known of a member; told with a date, and replaced by a later telling only. */
public enum MemberFact {
    /** 氏名. */
    NAME,
    /** 氏名の読み. */
    READING,
    /** 生年月日. */
    BIRTH_DATE,
    /** 性別. */
    SEX,
    /** 使う言語. */
    LANGUAGE,
    /** 住所・居所. */
    ADDRESS,
    /** 電話. */
    PHONE,
    /** その他の連絡先. */
    OTHER_CONTACT,
    /** 勤務先. */
    WORKPLACE,
    /** 通う学校・園. */
    SCHOOL,
    /** かかっている医療機関. */
    CLINIC,
    /** その他. */
    OTHER;

    /** Whether it tells where the person is to be found: closed while the person is protected. */
    public boolean tellsWhere() {
        return switch (this) {
            case ADDRESS, PHONE, OTHER_CONTACT, WORKPLACE, SCHOOL, CLINIC -> true;
            case NAME, READING, BIRTH_DATE, SEX, LANGUAGE, OTHER -> false;
        };
    }
}
