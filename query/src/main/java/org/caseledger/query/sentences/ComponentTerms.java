package org.caseledger.query.sentences;

import java.util.ArrayList;
import java.util.List;
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
                    Map.entry("roles", "役割"),
                    Map.entry("task", "役割の内容"),
                    Map.entry("needs", "必要なこと"),
                    Map.entry("goods", "物品"),
                    Map.entry("goals", "目標"),
                    Map.entry("issues", "課題"),
                    Map.entry("birthDate", "生年月日"),
                    Map.entry("direction", "方針"),
                    Map.entry("nextStep", "次の対応"),
                    Map.entry("ownView", "本人の考え"),
                    Map.entry("grounds", "根拠となる事情"),
                    Map.entry("method", "方法"),
                    Map.entry("work", "所要時間"),
                    Map.entry("saidBy", "話した人"));

    private ComponentTerms() {}

    /** Inside a list or a group, the names on the way: {@code roles.0.task} is 役割1の内容. */
    public static String of(String component) {
        List<String> called = new ArrayList<>();
        for (String step : component.replaceAll("\\[(\\d+)]", ".$1").split("\\.", -1)) {
            if (step.matches("\\d{1,4}") && !called.isEmpty()) {
                called.addLast(called.removeLast() + (Integer.parseInt(step) + 1));
            } else {
                called.add(WORDS.getOrDefault(step, step));
            }
        }
        return String.join("の", called);
    }
}
