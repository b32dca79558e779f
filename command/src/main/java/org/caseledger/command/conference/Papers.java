package org.caseledger.command.conference;

import org.caseledger.events.value.PersonId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbered papers (資料) of one agenda item.
 *
 * @param about whom each paper is about
 * @param copies of each paper, and which of them are still out
 */
record Papers(Map<Integer, List<PersonId>> about, Map<Integer, Map<Integer, Boolean>> copies) {

    static final Papers NONE = new Papers(Map.of(), Map.of());

    Papers {
        about = Map.copyOf(about);
        copies = Map.copyOf(copies);
    }

    boolean has(int material) {
        return about.containsKey(material);
    }

    /** Whom the paper is about; nobody where there is no such paper. */
    List<PersonId> subjectsOf(int material) {
        return about.getOrDefault(material, List.of());
    }

    Set<Integer> copiesOf(int material) {
        return copies.getOrDefault(material, Map.of()).keySet();
    }

    boolean hasCopy(int material, int copy) {
        return copies.getOrDefault(material, Map.of()).containsKey(copy);
    }

    boolean isOut(int material, int copy) {
        return copies.getOrDefault(material, Map.of()).getOrDefault(copy, false);
    }

    Papers preparing(int material, List<PersonId> subjects) {
        Map<Integer, List<PersonId>> all = new HashMap<>(about);
        all.put(material, List.copyOf(subjects));
        return new Papers(all, copies);
    }

    Papers giving(int material, int copy) {
        return marking(material, copy, true);
    }

    Papers takingBack(int material, int copy) {
        return marking(material, copy, false);
    }

    private Papers marking(int material, int copy, boolean out) {
        Map<Integer, Boolean> marked = new HashMap<>(copies.getOrDefault(material, Map.of()));
        marked.put(copy, out);
        return with(material, Map.copyOf(marked));
    }

    private Papers with(int material, Map<Integer, Boolean> itsCopies) {
        Map<Integer, Map<Integer, Boolean>> all = new HashMap<>(copies);
        all.put(material, itsCopies);
        return new Papers(about, all);
    }
}
