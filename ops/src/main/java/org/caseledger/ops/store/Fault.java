package org.caseledger.ops.store;

/** What can be wrong with a stored event. */
enum Fault {
    AFTER_A_HOLE("直前の記録がありません", "the one before it is missing"),
    BACK_IN_TIME("記録日時が直前の記録より前です", "it was recorded before the one before it"),
    NO_BATCH("どの追記にも属していません", "it is in no batch"),
    NO_BATCH_BEGINS("この記録で始まる追記がありません", "no batch begins with it"),
    OTHER_NUMBERS("番号が追記のものと合いません", "its numbers are not those of its batch"),
    OTHER_TIME("記録日時が追記のものと合いません", "it was not recorded at the time of its batch"),
    OTHER_CONTENT("内容が記録時のハッシュと合いません", "its content is not what was hashed"),
    NOT_AFTER_STREAM("同じ経過の直前の記録につながりません", "it does not follow the event before it in its stream"),
    NOT_AFTER_FILE("同じ台帳ファイルの直前の記録につながりません", "it does not follow the event before it in its file"),
    OTHER_LEAF("項目のハッシュが合いません", "its leaf is not the hash of its entry"),
    OTHER_CHAIN("追記の連鎖が合いません", "the chain of its batch is not over its leaves"),
    OTHER_SCAN("添付された写しが記録時のハッシュと合いません", "its scan is not what was hashed"),
    UNREADABLE("この版では読めない記録です", "this version cannot read it");

    private final String japanese;
    private final String english;

    Fault(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    String japanese() {
        return japanese;
    }

    String english() {
        return english;
    }
}
