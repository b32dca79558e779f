package org.caseledger.query.casefile;

import org.caseledger.query.screens.NextActs.NextAct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The next acts on one stream of a file, under the name that the page gives it. */
public record NextGroup(String title, UUID stream, List<NextAct> acts) {

    private static final Map<String, String> TITLES =
            Map.of(
                    "support-case", "多機関協働",
                    "outreach", "アウトリーチ",
                    "consultation", "相談",
                    "consent", "同意",
                    "household", "世帯",
                    "disclosure", "個人情報の提供");

    /** The groups in the order of the acts. */
    static List<NextGroup> of(CaseFile file) {
        Map<UUID, List<NextAct>> byStream =
                file.nextActs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        NextAct::stream, LinkedHashMap::new, Collectors.toList()));
        return byStream.entrySet().stream()
                .map(group -> of(file, group.getKey(), group.getValue()))
                .toList();
    }

    private static NextGroup of(CaseFile file, UUID stream, List<NextAct> acts) {
        String kind = acts.getFirst().kind();
        String title = TITLES.getOrDefault(kind, kind);
        return new NextGroup(title + whose(file, stream), stream, acts);
    }

    /** Of a consent, whose it is and for what. */
    private static String whose(CaseFile file, UUID stream) {
        return file.consents().stream()
                .filter(consent -> consent.consentId().equals(stream))
                .findFirst()
                .map(consent -> ": " + consent.person() + "(" + consent.purpose() + ")")
                .orElse("");
    }

    public List<NextAct> allowed() {
        return acts.stream().filter(NextAct::allowed).toList();
    }

    public List<NextAct> blocked() {
        return acts.stream().filter(act -> !act.allowed()).toList();
    }
}
