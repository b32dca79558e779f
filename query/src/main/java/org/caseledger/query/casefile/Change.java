package org.caseledger.query.casefile;

/** A change in a household whose effects are looked at before it is recorded. */
public enum Change {
    DEATH("死亡"),
    MOVING_OUT("転出"),
    MOVING_IN("転入"),
    ABSENCE("長期の不在"),
    RETURN("不在からの戻り"),
    BIRTH("出生"),
    SPLIT("世帯の分離"),
    JOINING("世帯の合併");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
