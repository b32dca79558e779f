package org.caseledger.query.screens;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.time.LocalDate;
import java.util.Map;

/** What a reader is told when a read is not answered, in both languages. */
record Told(HttpStatus status, String code, String ja, String en, @Nullable String retryAfter) {

    /** What a page calls that the API names by a field. */
    private static final Map<String, String> ON_PAGES =
            Map.of(
                    "asOf", "過去の時点を読み取れません。日(例 2026-06-03)又は号数(例 120)を書いてください。",
                    "until", "いつまでかを読み取れません。日(例 2026-06-03)を書いてください。",
                    "month", "月を読み取れません。年と月(例 2026-06)を書いてください。",
                    "terms", "探す言葉を読み取れません。二文字以上の言葉を書いてください。");

    static final Told NOT_FOUND =
            new Told(HttpStatus.NOT_FOUND, "not-found", "見つかりません。", "Not found.", null);
    static final Told NOT_THAT_WAY =
            new Told(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method-not-allowed",
                    "記録は追加 (POST)、閲覧は GET だけです。",
                    "Records are added with POST and looked at with GET; there is no other way.",
                    null);
    static final Told NOT_JSON =
            new Told(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "not-json",
                    "本文は JSON (application/json) で送ってください。",
                    "Send the body as JSON (application/json).",
                    null);
    static final Told NOT_YET =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "not-yet-there",
                    "反映を待っています。少し後にもう一度開いてください。",
                    "The view has not caught up yet. Ask again in a moment.",
                    "1");
    static final Told NO_RECORD =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "audit-unavailable",
                    "閲覧の記録ができないため表示できません。",
                    "Nothing is shown, because the look cannot be recorded.",
                    "5");
    static final Told NO_POLICY =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "policy-unavailable",
                    "閲覧の方針が働いていないか、公表されたものと違うため表示できません。記録はできます。運用担当に知らせてください。",
                    "Nothing is shown, because the access policy does not work or is not the one"
                            + " that was published. Acts can still be recorded. Tell the operator.",
                    "60");
    static final Told UNREACHABLE =
            new Told(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "ledger-unreachable",
                    "台帳に接続できません。少し後にもう一度開いてください。",
                    "The ledger cannot be reached. Ask again in a moment.",
                    "5");

    static final Told DAMAGED =
            new Told(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "attachment-damaged",
                    "保管された写しが、台帳に記録されたものと一致しません。表示しません。運用担当に知らせてください。",
                    "The stored scan is not the one that was recorded. It is not shown. Tell the"
                            + " operator.",
                    null);

    static Told gone(@Nullable LocalDate on) {
        return new Told(
                HttpStatus.GONE,
                "key-destroyed",
                "鍵の廃棄" + (on == null ? "" : "(" + on + ")") + "により、復元できません。",
                "It cannot be restored: its key was destroyed"
                        + (on == null ? "." : " on " + on + "."),
                null);
    }

    /** The same to somebody who sees no names of fields. */
    static Told unreadable(String field) {
        Told asked = badQuestion(field);
        String ja = ON_PAGES.getOrDefault(field, "この番地は読み取れません。前の画面に戻って、開き直してください。");
        return new Told(asked.status, asked.code, ja, asked.en, null);
    }

    static Told tooManySearches(int most) {
        return new Told(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-searches",
                "一時間に検索できる回数(%d回)に達したため、探していません。時間をおいて探してください。急ぐときは、担当の機関に電話で尋ねてください。回数は要綱設定で決められます。"
                        .formatted(most),
                "Nothing was looked for: %d searches within an hour is the most. Wait, or ask the"
                                .formatted(most)
                        + " office in charge by telephone. The municipality sets the number.",
                "600");
    }

    static Told badQuestion(String field) {
        return new Told(
                HttpStatus.BAD_REQUEST,
                "bad-question",
                "指定を読み取れません: " + field,
                "This cannot be read: " + field,
                null);
    }
}
