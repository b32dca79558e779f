package org.caseledger.ops.assembly;

import static java.util.Map.entry;

import java.util.Map;

/** What each read of the API is called in the OpenAPI document. */
final class ReadTitles {

    private static final Map<String, String> TITLES =
            Map.ofEntries(
                    entry("/figures.csv", "集計(CSV) / Figures as CSV"),
                    entry("/api/v1/successions", "引継ぎの一覧 / Work handed on and waiting for me"),
                    entry("/api/v1/sittings", "会議の一覧(点検担当) / Sittings, for the reviewer"),
                    entry(
                            "/api/v1/sittings/{sittingId}",
                            "会議の一件: 議題・出席・決定 / One sitting: items, attendance, decisions"),
                    entry(
                            "/api/v1/sittings/{sittingId}/review",
                            "会議の点検 / One sitting as the reviewer sees it, content masked"),
                    entry(
                            "/api/v1/sittings/{sittingId}/readiness",
                            "会議の準備状況 / What a sitting still lacks"),
                    entry(
                            "/api/v1/sittings/{sittingId}/pack",
                            "会議資料 / Agenda, attendees and numbered papers"),
                    entry("/api/v1/bodies", "会議体の一覧 / Conference bodies"),
                    entry(
                            "/api/v1/bodies/{bodyId}",
                            "会議体 / One body with rules, members, secrecy and sittings"),
                    entry(
                            "/api/v1/sealed-notes/{noteId}",
                            "秘匿記録 / A note kept apart, for those named"),
                    entry("/api/v1/readiness", "準備状況 / What the set-up still lacks"),
                    entry("/api/v1/policy", "閲覧の方針 / The rules of access, each with its reason"),
                    entry("/api/v1/profile", "要綱設定 / The settings in force, each with its form"),
                    entry(
                            "/api/v1/organisations",
                            "組織の一覧 / Agencies by field, with contracts, areas and agreements"),
                    entry(
                            "/api/v1/contacts",
                            "職員・機関・会議体の番号 / Ids of staff, agencies and conference bodies; who I"
                                    + " am"),
                    entry("/api/v1/deadlines", "期限の一覧 / What is due, overdue first"),
                    entry("/api/v1/search", "検索 / Persons by name, day, place or phone"),
                    entry(
                            "/api/v1/search-notices",
                            "探した人の知らせ / Who looked for somebody and was told of nothing"),
                    entry("/api/v1/alike-persons", "同じ人かもしれない記録 / Persons who may be one, and why"),
                    entry(
                            "/api/v1/fallbacks",
                            "代わりの手続を使った記録 / Fall-backs used, waiting ones first"),
                    entry(
                            "/api/v1/use-suspensions",
                            "利用停止の一覧 / Suspensions of use, with their terms"),
                    entry("/api/v1/pledge", "守秘の誓約 / Who has pledged secrecy"),
                    entry(
                            "/api/v1/staff/{staffId}/rights",
                            "権限の経過 / One person's rights over time"),
                    entry("/api/v1/duty-lists", "緊急対応一覧 / Lists for nights and holidays"),
                    entry("/api/v1/emergency-accesses", "緊急閲覧の一覧 / Emergency accesses"),
                    entry(
                            "/api/v1/outreach-counts",
                            "地区への働きかけと月次報告の件数 / Area outreach and months in counts"),
                    entry("/api/v1/near-misses", "惜しいケースの一覧 / Near misses"),
                    entry("/api/v1/migrations/{migrationId}", "移行の進み具合 / How far a migration is"),
                    entry("/api/v1/migration-mappings", "移行の読み方の一覧 / Mappings that can be used"),
                    entry(
                            "/api/v1/files/{fileId}",
                            "一件の記録: 今または asOf の時点 / A case file, now or as of a moment"),
                    entry(
                            "/api/v1/files/{fileId}/assessment-sheets",
                            "インテーク・アセスメントシート / The assessment sheets of a file"),
                    entry(
                            "/api/v1/files/{fileId}/attachments",
                            "添付書類の一覧 / The scans attached to a file"),
                    entry(
                            "/api/v1/files/{fileId}/attachments/{attachmentId}",
                            "添付書類 / One scan as it was attached"),
                    entry(
                            "/api/v1/files/{fileId}/withdrawals",
                            "同意の撤回の影響 / What rests on a withdrawn consent"),
                    entry(
                            "/api/v1/files/{fileId}/review",
                            "一件の点検 / A file as the reviewer sees it"),
                    entry(
                            "/api/v1/files/{fileId}/history",
                            "経過 / The history of a file in sentences"),
                    entry(
                            "/api/v1/files/{fileId}/corrections",
                            "訂正の一覧 / What was set right in a file"),
                    entry(
                            "/api/v1/files/{fileId}/protections/{protectionId}/places",
                            "所在が書かれているおそれのある記録 / Where an address may stand in free text"),
                    entry(
                            "/api/v1/files/{fileId}/change-effects",
                            "世帯の異動の影響 / What a change of the household would touch"),
                    entry(
                            "/api/v1/files/{fileId}/looks",
                            "だれが見たか(一件) / Who looked at a file, and why they might"),
                    entry(
                            "/api/v1/persons/{personId}/looks",
                            "だれが見たか(一人) / Who looked at what is recorded of a person"),
                    entry("/api/v1/look-review", "閲覧の点検 / Looks of a month that ask for a word"),
                    entry("/api/v1/figures", "集計 / Figures without persons"),
                    entry("/api/v1/cases", "ケースの一覧 / The cases the caller may see"));

    private ReadTitles() {}

    /** The title of the read at a path; the path itself when it has none yet. */
    static String of(String path) {
        return TITLES.getOrDefault(path, path);
    }
}
