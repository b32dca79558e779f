package org.caseledger.journey;

import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import java.util.List;
import java.util.Map;

/** What is sent around a 支援会議. */
final class OutreachRequests {

    private OutreachRequests() {}

    static Map<String, ?> decision(String kind) {
        return Map.of("kind", kind, "outcome", "APPROVED", "summary", "手紙から始める。");
    }

    static Map<String, ?> body(String from) {
        return Map.of(
                "name",
                "支援会議(社会福祉法106条の6)",
                "bases",
                List.of("SUPPORT_CONFERENCE_106_6"),
                "host",
                WELFARE_SECTION.toString(),
                "ruleTextVersion",
                "個人情報の取扱いに関する説明書 第2版",
                "validFrom",
                from);
    }
}
