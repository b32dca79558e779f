package org.caseledger.command.conference;

import java.util.HashMap;
import java.util.Map;

/** The numbered papers (資料) of one agenda item, and which of their copies are still out. */
record Papers(Map<Integer, Map<Integer, Boolean>> copies) {

    static final Papers NONE = new Papers(Map.of());

    Papers {
        copies = Map.copyOf(copies);
    }

    boolean has(int material) {
        return copies.containsKey(material);
    }

    boolean hasCopy(int material, int copy) {
        return copies.getOrDefault(material, Map.of()).containsKey(copy);
    }

    boolean isOut(int material, int copy) {
        return copies.getOrDefault(material, Map.of()).getOrDefault(copy, false);
    }

    Papers preparing(int material) {
        return with(material, Map.of());
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
        return new Papers(all);
    }
}
