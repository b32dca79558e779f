package org.caseledger.query.sentences;

import java.util.Map;

/** What a component of an entry is called in the office; by its own name where it has no other. */
public final class ComponentTerms {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("caption", "説明"),
                    Map.entry("content", "内容"),
                    Map.entry("occurred", "あった日"),
                    Map.entry("name", "氏名"),
                    Map.entry("relation", "続柄"),
                    Map.entry("reason", "理由"),
                    Map.entry("note", "記録"),
                    Map.entry("finding", "所見"),
                    Map.entry("summary", "要旨"),
                    Map.entry("goal", "目標"),
                    Map.entry("direction", "方針"),
                    Map.entry("nextStep", "次の対応"),
                    Map.entry("ownView", "本人の考え"),
                    Map.entry("grounds", "根拠となる事情"),
                    Map.entry("method", "方法"),
                    Map.entry("work", "所要時間"),
                    Map.entry("saidBy", "話した人"));

    private ComponentTerms() {}

    public static String of(String component) {
        return WORDS.getOrDefault(component, component);
    }
}
